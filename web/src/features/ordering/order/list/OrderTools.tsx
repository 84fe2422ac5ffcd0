import type { OrderRow } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import type { Column, useColumnChoice } from '@/shared/ui/list/columns';
import { ColumnChoice, ListTools, XlsxLink } from '@/shared/ui/list/ListBar';
import { SavedViews, type View } from '@/shared/ui/list/SavedViews';
import { useDraft } from '@/sync/drafts';
import { exportAddress, filterOf, loosened, type OrderFilter } from '../filter';
import { words } from '../words';

interface OrderToolsProps {
  /** The list in whose name views are saved. */
  readonly list: string;
  readonly search: OrderFilter;
  /** What the server is asked, with what goes without saying in this list. */
  readonly filter: OrderFilter;
  readonly onChange: (change: OrderFilter) => void;
  readonly columns: readonly Column<OrderRow>[];
  readonly choice: ReturnType<typeof useColumnChoice<OrderRow>>;
  readonly total: number | undefined;
}

const noViews: readonly View[] = [];

export function OrderTools({ list, search, filter, onChange, columns, choice, total }: OrderToolsProps) {
  const m = useMessages(words);
  const [views, setViews] = useDraft(`views ${list}`, noViews);
  const pick = ({ search: kept }: View): void => onChange({ ...loosened, sort: undefined, ...kept });
  return (
    <ListTools count={total !== undefined && m.count(total)}>
      <SavedViews views={views} onViews={setViews} now={filterOf(search)} onPick={pick} />
      <ColumnChoice columns={columns} hidden={choice.hidden} choose={choice.choose} />
      <XlsxLink href={exportAddress(filter)} />
    </ListTools>
  );
}
