import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTexts } from '@/shared/address';
import type { OrderRow } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { useColumnChoice } from '@/shared/ui/list/columns';
import { DataTable } from '@/shared/ui/list/DataTable';
import { BulkBar, Fresh } from '@/shared/ui/list/ListBar';
import styles from '@/shared/ui/list/list.module.css';
import { useRows } from '@/shared/ui/list/pages';
import { useSelection } from '@/shared/ui/list/selection';
import { Empty, PageHead, Read } from '@/shared/ui/states';
import { orders } from '../collections';
import { type filterNames, filterOf, loosened, narrowed, type OrderFilter } from '../filter';
import { useSide } from '../side';
import { words } from '../words';
import { ChosenOrders } from './ChosenOrders';
import { OrderCard } from './OrderCard';
import { OrderFilters } from './OrderFilters';
import { OrderTools } from './OrderTools';
import { useOrderColumns } from './useOrderColumns';

type Name = (typeof filterNames)[number];

/** Every order the reader may see, as they ask for it. */
export function OrdersPage() {
  const m = useMessages(words);
  const [search, change] = useTexts<Name>();
  const filter = filterOf(search);
  const query = useInfiniteQuery({ ...orders(filter), placeholderData: keepPreviousData });
  const rows = useRows(query, JSON.stringify(filter));
  const columns = useOrderColumns();
  const choice = useColumnChoice(`orders.${useSide()}`, columns);
  const selection = useSelection(rows.rows);
  const navigate = useNavigate();
  const open = (row: OrderRow): void => void navigate({ to: '/orders/$id', params: { id: row.id } });
  return (
    <>
      <PageHead
        title={m.orders}
        beside={
          <OrderTools
            list="orders"
            search={filter}
            {...{ filter, columns, choice }}
            onChange={change}
            total={rows.total}
          />
        }
      />
      <OrderFilters search={filter} onChange={change} />
      <Fresh count={rows.fresh} onShow={rows.show} />
      <Read of={query}>
        {() =>
          rows.rows.length === 0 ? (
            <Nothing filter={filter} onLoosen={() => change(loosened)} />
          ) : (
            <div className={rows.awaited ? styles.waiting : undefined}>
              <DataTable
                label={m.orders}
                rows={rows.rows}
                columns={choice.chosen}
                card={(row) => <OrderCard order={row} />}
                total={rows.total}
                sort={search.sort ?? '-placedAt'}
                onSort={(sort) => change({ sort })}
                selection={selection}
                onOpen={open}
                onEnd={rows.more}
              />
              <BulkBar selection={selection} totals={<ChosenOrders rows={selection.rows} />} />
            </div>
          )
        }
      </Read>
    </>
  );
}

function Nothing({ filter, onLoosen }: { filter: OrderFilter; onLoosen: () => void }) {
  const m = useMessages(words);
  const customer = useSide() === 'CUSTOMER';
  if (narrowed(filter)) {
    return (
      <Empty title={m.nothing} hint={m.nothingHint}>
        <button type="button" className="link" onClick={onLoosen}>
          {m.loosen}
        </button>
      </Empty>
    );
  }
  return (
    <Empty title={m.empty} hint={m.emptyHint}>
      {customer && (
        <Link to="/catalogue" className="link">
          {m.toCatalogue}
        </Link>
      )}
    </Empty>
  );
}
