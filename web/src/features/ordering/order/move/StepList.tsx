import type { OrderRow } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import type { NextStage } from '../rules';
import { words } from '../words';
import styles from './MoveButtons.module.css';
import { useMoves } from './moves';

/** Where the order may go, with the digit that does the same from the keyboard. */
export function StepList({
  order,
  steps,
  onDone,
}: {
  order: OrderRow;
  steps: readonly NextStage[];
  onDone: () => void;
}) {
  const m = useMessages(words);
  const { move } = useMoves();
  return (
    <div className={styles.steps}>
      <p className={styles.title}>{m.move.to}</p>
      {steps.map((to, at) => (
        <button
          key={to.id}
          type="button"
          onClick={() => {
            onDone();
            move(order, to);
          }}
        >
          {to.name}
          {at < 9 && <kbd className={styles.key}>{at + 1}</kbd>}
        </button>
      ))}
    </div>
  );
}
