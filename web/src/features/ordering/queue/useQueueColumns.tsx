import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/features/access/public';
import type { OrderRow } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import type { Column } from '@/shared/ui/list/columns';
import { Popup } from '@/shared/ui/Popup';
import { stages } from '../order/collections';
import { useColumnsOf } from '../order/list/useOrderColumns';
import { StepList } from '../order/move/StepList';
import { steps } from '../order/rules';
import { StageTag } from '../order/StageTag';
import styles from './queue.module.css';
import { words } from './words';

export function useQueueColumns(): readonly Column<OrderRow>[] {
  const all = useColumnsOf();
  const { branches } = useSession();
  return [
    all.number,
    all.client,
    { ...all.stage, cell: (row) => <StageCell order={row} /> },
    all.since,
    all.promised,
    all.questions,
    all.amount,
    ...(branches.length > 1 ? [all.branch] : []),
    all.manager,
    all.handedTo,
    all.placedAt,
    all.external,
  ];
}

/** The stage that can be changed where it stands. */
function StageCell({ order }: { order: OrderRow }) {
  const m = useMessages(words);
  const known = useQuery(stages(null)).data;
  const { all } = steps(order, known);
  if (all.length === 0) return <StageTag stage={order.stage} />;
  const face = (
    <>
      <StageTag stage={order.stage} />
      <Icon name="down" size={14} />
    </>
  );
  return (
    <Popup
      face={face}
      label={`${m.stageOf(order.number)}: ${order.stage.name}`}
      className={styles.stage}
      role="menu"
      width={240}
    >
      {(close) => <StepList order={order} steps={all} onDone={close} />}
    </Popup>
  );
}
