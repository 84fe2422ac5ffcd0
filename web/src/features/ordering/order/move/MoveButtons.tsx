import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { OrderRow } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Popup } from '@/shared/ui/Popup';
import { stages } from '../collections';
import { steps } from '../rules';
import { words } from '../words';
import styles from './MoveButtons.module.css';
import { useMoves } from './moves';
import { StepList } from './StepList';

/** The usual step as the primary action, the others one click away. */
export function MoveButtons({ order }: { order: OrderRow }) {
  const m = useMessages(words);
  const known = useQuery(stages(null)).data;
  const { move } = useMoves();
  const { all, onward } = steps(order, known);
  if (all.length === 0) return null;
  return (
    <span className={styles.buttons}>
      {onward && (
        <Button variant="filled" onClick={() => move(order, onward)}>
          {m.move.confirm(onward.name)}
        </Button>
      )}
      {(all.length > 1 || onward === undefined) && (
        <Popup
          face={
            <>
              {onward ? <span className="sr-only">{m.move.to}</span> : m.move.to} <Icon name="down" size={16} />
            </>
          }
          className={styles.other}
          role="menu"
          align="end"
          width={260}
        >
          {(close) => <StepList order={order} steps={all} onDone={close} />}
        </Popup>
      )}
    </span>
  );
}
