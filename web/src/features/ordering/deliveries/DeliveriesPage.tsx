import { useInfiniteQuery } from '@tanstack/react-query';
import { dayOf } from '@/shared/days';
import type { OrderRow } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { useRows } from '@/shared/ui/list/pages';
import { Empty, PageHead, Read } from '@/shared/ui/states';
import { orders } from '../order/collections';
import { MovesProvider } from '../order/move/MovesProvider';
import { DeliveryCard } from './DeliveryCard';
import styles from './deliveries.module.css';
import { RefusedDelivery } from './RefusedDelivery';
import { round } from './rules';
import { words } from './words';

/** What was handed over to this driver, today's first; one big action each. */
export function DeliveriesPage() {
  const m = useMessages(words);
  const open = useInfiniteQuery(orders({ phase: 'OPEN', sort: 'stageSince' }));
  const over = useInfiniteQuery(orders({ phase: 'COMPLETED', sort: '-stageSince' }));
  const rows = useRows(open, 'deliveries');
  // The driver's own day: what they did before midnight was yesterday where they are.
  const today = dayOf(new Date());
  const held = rows.rows.filter(({ stage }) => stage.phase !== 'COMPLETED' && stage.phase !== 'CANCELLED');
  const { today: now, later } = round(held, today);
  const done = (over.data?.pages.flatMap((page) => page.items) ?? []).filter(
    (order) => dayOf(new Date(order.stageSince)) === today,
  );
  return (
    <MovesProvider>
      <PageHead title={m.deliveries} />
      <RefusedDelivery />
      <Read of={open}>
        {() => (
          <div className={styles.parts}>
            {now.length === 0 ? <Empty title={m.empty} hint={m.emptyHint} /> : <Part title={m.today} orders={now} />}
            {later.length > 0 && <Part title={m.later} orders={later} />}
            {done.length > 0 && <Part title={m.done} orders={done} />}
          </div>
        )}
      </Read>
    </MovesProvider>
  );
}

function Part({ title, orders: shown }: { title: string; orders: readonly OrderRow[] }) {
  return (
    <section>
      <h2 className={styles.part}>
        {title} <span className="quiet">{shown.length}</span>
      </h2>
      <ul className={styles.cards}>
        {shown.map((order) => (
          <li key={order.id} className="card">
            <DeliveryCard order={order} />
          </li>
        ))}
      </ul>
    </section>
  );
}
