import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { OrdersOf, orders } from '@/features/ordering/public';
import type { Organisation } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { useRows } from '@/shared/ui/list/pages';
import { Empty, Read } from '@/shared/ui/states';
import styles from './clients.module.css';
import { words } from './words';

/** What the client has ordered, the newest first. */
export function ClientOrders({ client }: { client: Organisation }) {
  const m = useMessages(words);
  const query = useInfiniteQuery(orders({ organisationId: client.id }));
  const rows = useRows(query, client.id);
  return (
    <Read of={query}>
      {() =>
        rows.rows.length === 0 ? (
          <Empty title={m.noOrders} hint={m.noOrdersHint} />
        ) : (
          <>
            <OrdersOf rows={rows} label={m.tab.orders} />
            <p className={styles.after}>
              <Link to="/orders" search={{ organisationId: client.id }} className="link">
                {m.allOrders}
              </Link>
            </p>
          </>
        )
      }
    </Read>
  );
}
