import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { OrderRow } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Popup } from '@/shared/ui/Popup';
import { stages } from '../order/collections';
import { OrderCard } from '../order/list/OrderCard';
import { useMoves } from '../order/move/moves';
import { StepList } from '../order/move/StepList';
import { steps } from '../order/rules';
import { words as orderWords } from '../order/words';
import styles from './queue.module.css';
import { words } from './words';

/** An order on the manager's phone: the usual step is one big button. */
export function QueueCard({ order }: { order: OrderRow }) {
  const m = useMessages(words);
  const o = useMessages(orderWords);
  const known = useQuery(stages(null)).data;
  const { move } = useMoves();
  const { all, onward } = steps(order, known);
  return (
    <OrderCard order={order}>
      {all.length > 0 && (
        <div className={styles.actions}>
          {onward && (
            <Button variant="filled" fullWidth onClick={() => move(order, onward)}>
              {o.move.confirm(onward.name)}
            </Button>
          )}
          <Popup face={<Icon name="more" />} label={m.other} className={styles.others} role="menu">
            {(close) => <StepList order={order} steps={all} onDone={close} />}
          </Popup>
        </div>
      )}
    </OrderCard>
  );
}
