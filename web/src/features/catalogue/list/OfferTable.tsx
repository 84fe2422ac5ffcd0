import { useNavigate } from '@tanstack/react-router';
import type { Basket } from '@/features/ordering/public';
import { useMessages } from '@/shared/i18n/messages';
import type { Column } from '@/shared/ui/list/columns';
import { DataTable } from '@/shared/ui/list/DataTable';
import type { Selection } from '@/shared/ui/list/selection';
import { type CatalogueSearch, type Sort, sorts } from '../filter';
import { words } from '../words';
import { OfferCard } from './OfferCard';
import { focusQuantity } from './quantities';
import type { Row } from './rows';

interface OfferTableProps {
  readonly rows: readonly Row[];
  readonly total: number | undefined;
  readonly columns: readonly Column<Row>[];
  readonly basket: Basket;
  readonly selection: Selection<Row>;
  /** On the phone: whether the cards have boxes to mark them. */
  readonly choosing: boolean;
  readonly search: CatalogueSearch;
  readonly onChange: (next: CatalogueSearch) => void;
  /** Called when the end comes near. */
  readonly onEnd: () => void;
}

/** The wholesale buyer's home ground: dense, virtual, with the quantities in it. */
export function OfferTable({ search, onChange, basket, ...list }: OfferTableProps) {
  const m = useMessages(words);
  const navigate = useNavigate();
  return (
    <DataTable
      {...list}
      label={m.title}
      card={(row) => <OfferCard row={row} basket={basket} />}
      sort={search.sort ?? (search.q ? undefined : 'name')}
      onSort={(sort) => onChange({ ...search, sort: sorts.find((one): one is Sort => one === sort) })}
      onOpen={({ offer }) => void navigate({ to: '/catalogue/$productId', params: { productId: offer.productId } })}
      keys={(row) => ({ q: row?.variant && (() => focusQuantity(row.id)) })}
    />
  );
}
