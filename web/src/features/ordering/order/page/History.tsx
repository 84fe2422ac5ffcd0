import type { OrderPage } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { type Moment, Timeline } from '@/shared/ui/Timeline';
import { words } from './words';

/** Every step of the order with who made it and why; nobody can edit it. */
export function History({ order }: { order: OrderPage }) {
  const m = useMessages(words);
  const steps: Moment[] = order.history.map((change) => ({
    id: change.id,
    at: change.at,
    who: [change.personName, change.onBehalf && m.history.onBehalf(change.onBehalf)].filter(Boolean).join(', '),
    what: change.from ? m.history.moved(change.from, change.to) : m.history.placed,
    said: change.comment,
  }));
  const handed: Moment[] = order.handovers.map((one) => ({
    id: one.at,
    at: one.at,
    who: one.byName,
    what: m.history.handed(one.personName),
  }));
  const moments = [...steps, ...handed].toSorted((a, b) => b.at.localeCompare(a.at));
  return moments.length === 0 ? <p className="quiet">{m.history.empty}</p> : <Timeline moments={moments} />;
}
