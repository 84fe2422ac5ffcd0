import type { OrderRow } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { words } from './words';

/** By when: what was promised, else what was wished; nothing once it is over. */
export function Due({ order }: { order: Pick<OrderRow, 'promisedOn' | 'wishedOn' | 'stage'> }) {
  const m = useMessages(words);
  const f = useFormats();
  if (order.stage.phase === 'COMPLETED' || order.stage.phase === 'CANCELLED') return null;
  if (order.promisedOn) return <span className="soft">{m.promised(f.date(order.promisedOn))}</span>;
  return order.wishedOn ? <span className="soft">{m.wished(f.date(order.wishedOn))}</span> : null;
}
