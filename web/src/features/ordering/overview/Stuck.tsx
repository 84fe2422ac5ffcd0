import { Link, useNavigate } from '@tanstack/react-router';
import type { OrderRow } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { DataTable } from '@/shared/ui/list/DataTable';
import { OrderCard } from '../order/list/OrderCard';
import { useColumnsOf } from '../order/list/useOrderColumns';
import styles from './overview.module.css';
import { words } from './words';

/** Orders that stand longer than planned or are past the promised day; the longest first. */
export function Stuck({ orders }: { orders: readonly OrderRow[] }) {
  const m = useMessages(words);
  const all = useColumnsOf();
  const navigate = useNavigate();
  return (
    <section>
      <header className={styles.head}>
        <h2>{m.stuck}</h2>
        {orders.length > 0 && (
          <Link to="/orders" search={{ late: 'true', sort: 'stageSince' }} className="link">
            {m.allLate}
          </Link>
        )}
      </header>
      {orders.length === 0 ? (
        <p className="quiet">{m.noStuck}</p>
      ) : (
        <DataTable
          label={m.stuck}
          rows={orders}
          columns={[all.number, all.client, all.stage, all.since, all.promised, all.branch, all.manager, all.amount]}
          card={(row) => <OrderCard order={row} />}
          onOpen={({ id }) => void navigate({ to: '/orders/$id', params: { id } })}
        />
      )}
    </section>
  );
}
