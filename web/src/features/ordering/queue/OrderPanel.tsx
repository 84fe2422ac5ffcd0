import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OrderPage } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Read } from '@/shared/ui/states';
import { order } from '../order/collections';
import { Due } from '../order/Due';
import { Facts } from '../order/page/Facts';
import { OrderActions } from '../order/page/OrderActions';
import { OrderTabs } from '../order/page/OrderTabs';
import { StageState } from '../order/StageTag';
import styles from './queue.module.css';
import { words } from './words';

/** The order beside the list: enough to decide, answer and move on. */
export function OrderPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const read = useQuery(order(id));
  return (
    <div className={styles.panel}>
      <Read of={read}>{(data) => <Opened order={data} onClose={onClose} />}</Read>
    </div>
  );
}

function Opened({ order, onClose }: { order: OrderPage; onClose: () => void }) {
  const m = useMessages(words);
  return (
    <section aria-label={m.panel(order.number)} className={styles.inside}>
      <header className={styles.head}>
        <h2>
          <Link to="/orders/$id" params={{ id: order.id }} title={m.openPage}>
            {order.number}
          </Link>
        </h2>
        <span className="soft">{order.organisationName}</span>
        <button type="button" className={styles.close} aria-label={m.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="row wrap">
        <StageState order={order} />
        <Due order={order} />
      </div>
      <div className={styles.acts}>
        <OrderActions order={order} />
      </div>
      <OrderTabs order={order} />
      <Facts order={order} />
    </section>
  );
}
