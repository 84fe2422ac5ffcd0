import type { OrderRow } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Tag, type Tone } from '@/shared/ui/states';
import { words } from './words';

const tones: Record<OrderRow['stage']['phase'], Tone> = {
  PLACED: 'plain',
  IN_WORK: 'info',
  SHIPPED: 'info',
  COMPLETED: 'ok',
  CANCELLED: 'plain',
};

export const stageTone = (stage: OrderRow['stage']): Tone => tones[stage.phase];

export const StageTag = ({ stage }: { stage: OrderRow['stage'] }) => <Tag tone={stageTone(stage)}>{stage.name}</Tag>;

/** The stage, and that it takes longer than it should. */
export function StageState({ order }: { order: Pick<OrderRow, 'stage' | 'late'> }) {
  const m = useMessages(words);
  return (
    <span className="row">
      <StageTag stage={order.stage} />
      {order.late && <Tag tone="warn">{m.late}</Tag>}
    </span>
  );
}

/** Questions that wait for an answer of the reader's. */
export function Questions({ count, short = false }: { count: number; short?: boolean }) {
  const m = useMessages(words);
  if (count === 0) return null;
  return (
    <Tag tone="warn">
      <span title={m.question(count)}>{short ? m.questions(count) : m.question(count)}</span>
    </Tag>
  );
}
