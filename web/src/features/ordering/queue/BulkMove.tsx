import type { OrderRow } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Popup } from '@/shared/ui/Popup';
import { useMoves } from '../order/move/moves';
import { targets } from '../order/rules';
import styles from './queue.module.css';
import { words } from './words';

/** Moves all chosen orders to one stage; beside each stage, how many of them can go there. */
export function BulkMove({ orders }: { orders: readonly OrderRow[] }) {
  const m = useMessages(words);
  const { moveAll } = useMoves();
  const possible = targets(orders);
  if (possible.length === 0) return null;
  const face = (
    <>
      {m.moveTo} <Icon name="down" size={16} />
    </>
  );
  return (
    <Popup face={face} className={styles.bulk} role="menu" align="end" width={280}>
      {(close) => (
        <div className={styles.targets}>
          {possible.map(({ to, count }) => (
            <button
              key={to.id}
              type="button"
              onClick={() => {
                close();
                moveAll(orders, to);
              }}
            >
              {to.name}
              <span className="quiet small">{m.count(count)}</span>
            </button>
          ))}
        </div>
      )}
    </Popup>
  );
}
