import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '@/shared/address';
import type { OrderPage, OrderRow } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { useNarrow } from '@/shared/media';
import { useColumnChoice } from '@/shared/ui/list/columns';
import { DataTable } from '@/shared/ui/list/DataTable';
import { BulkBar, Fresh } from '@/shared/ui/list/ListBar';
import list from '@/shared/ui/list/list.module.css';
import { useRows } from '@/shared/ui/list/pages';
import { useSelection } from '@/shared/ui/list/selection';
import { Empty, PageHead, Read } from '@/shared/ui/states';
import { useSync } from '@/sync/Sync';
import { order as orderRead, orders } from '../order/collections';
import { filterOf, loosened, narrowed, type OrderFilter } from '../order/filter';
import { ChosenOrders } from '../order/list/ChosenOrders';
import { OrderTools } from '../order/list/OrderTools';
import { MoveBar } from '../order/move/MoveBar';
import { MovesProvider } from '../order/move/MovesProvider';
import { words as orderWords } from '../order/words';
import { BulkMove } from './BulkMove';
import { OrderPanel } from './OrderPanel';
import { QueueCard } from './QueueCard';
import { QueueFilters } from './QueueFilters';
import { QuietNotice } from './QuietNotice';
import styles from './queue.module.css';
import { useDigits } from './useDigits';
import { useQueueColumns } from './useQueueColumns';
import { words } from './words';

type QueueSearch = OrderFilter & { readonly open?: string | undefined };

/** What waits longest comes first; forty orders are moved on without leaving the list. */
export function QueuePage() {
  return (
    <MovesProvider>
      <Queue />
    </MovesProvider>
  );
}

function Queue() {
  const m = useMessages(words);
  const [search, change] = useTexts<keyof QueueSearch>();
  const filter = { phase: search.stage ? undefined : 'OPEN', sort: 'stageSince', ...filterOf(search) };
  const { reads } = useSync();
  const query = useInfiniteQuery({ ...orders(filter), placeholderData: keepPreviousData });
  const rows = useRows(query, JSON.stringify(filter), (id) => reads.getQueryData<OrderPage>(orderRead(id).queryKey));
  const narrow = useNarrow();
  const navigate = useNavigate();
  const columns = useQueueColumns();
  const choice = useColumnChoice('queue', columns);
  const selection = useSelection(rows.rows);
  const digits = useDigits();
  const show = (row: OrderRow | undefined): void => change({ open: row?.id });
  const page = (row: OrderRow): void => void navigate({ to: '/orders/$id', params: { id: row.id } });
  const open = narrow ? undefined : search.open;
  return (
    <>
      <PageHead
        title={m.queue}
        beside={
          <OrderTools
            list="queue"
            search={filterOf(search)}
            {...{ filter, columns, choice }}
            onChange={change}
            total={rows.total}
          />
        }
      />
      <QuietNotice />
      <QueueFilters search={filterOf(search)} onChange={change} />
      <Fresh count={rows.fresh} onShow={rows.show} />
      <div className={styles.split} data-open={open !== undefined}>
        <div className={rows.awaited ? list.waiting : undefined}>
          <Read of={query}>
            {() =>
              rows.rows.length === 0 ? (
                <Done search={search} onLoosen={() => change(loosened)} />
              ) : (
                <DataTable
                  label={m.queue}
                  rows={rows.rows}
                  columns={choice.chosen}
                  card={(row) => <QueueCard order={row} />}
                  total={rows.total}
                  sort={filter.sort}
                  onSort={(sort) => change({ sort })}
                  selection={selection}
                  current={open}
                  onOpen={show}
                  onWalk={open ? show : undefined}
                  keys={(row) => ({
                    ...digits(row),
                    Escape: open === undefined ? undefined : () => show(undefined),
                    o: row && (() => page(row)),
                  })}
                  onEnd={rows.more}
                />
              )
            }
          </Read>
          <BulkBar selection={selection} totals={<ChosenOrders rows={selection.rows} />}>
            <BulkMove orders={selection.rows} />
          </BulkBar>
          <MoveBar />
          <p className={`quiet small wide-only ${styles.keys}`}>{m.keys}</p>
        </div>
        {open && <OrderPanel id={open} onClose={() => show(undefined)} />}
      </div>
    </>
  );
}

function Done({ search, onLoosen }: { search: OrderFilter; onLoosen: () => void }) {
  const m = useMessages(words);
  const o = useMessages(orderWords);
  if (!narrowed(search)) return <Empty title={m.done} hint={m.doneHint} />;
  return (
    <Empty title={o.nothing} hint={o.nothingHint}>
      <button type="button" className="link" onClick={onLoosen}>
        {o.loosen}
      </button>
    </Empty>
  );
}
