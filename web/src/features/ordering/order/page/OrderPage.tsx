import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useSession } from '@/features/access/public';
import type { OrderPage as Order } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { PageHead, Read } from '@/shared/ui/states';
import { order } from '../collections';
import { Due } from '../Due';
import { MoveBar } from '../move/MoveBar';
import { MovesProvider } from '../move/MovesProvider';
import { StageState } from '../StageTag';
import { words } from '../words';
import { Facts } from './Facts';
import { OrderActions } from './OrderActions';
import { OrderTabs } from './OrderTabs';
import styles from './page.module.css';
import { StageStrip } from './StageStrip';

/** Everything about one order in one place; changes under the eyes of the reader, without moving what is read. */
export function OrderPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const read = useQuery(order(id));
  return (
    <Read of={read}>
      {(data) => (
        <MovesProvider>
          <Opened order={data} />
          <MoveBar />
        </MovesProvider>
      )}
    </Read>
  );
}

function Opened({ order }: { order: Order }) {
  const m = useMessages(words);
  const { cabinet } = useSession();
  return (
    <article>
      <PageHead
        above={
          cabinet === 'FORWARDER' ? <Link to="/deliveries">{m.deliveries}</Link> : <Link to="/orders">{m.orders}</Link>
        }
        title={order.number}
        beside={
          <>
            <StageState order={order} />
            <Due order={order} />
          </>
        }
      >
        <OrderActions order={order} />
      </PageHead>
      {order.onBehalf && <p className={styles.behalf}>{m.onBehalf(order.placedByName, order.legalEntityName)}</p>}
      <StageStrip order={order} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <OrderTabs order={order} />
        </div>
        <Facts order={order} />
      </div>
    </article>
  );
}
