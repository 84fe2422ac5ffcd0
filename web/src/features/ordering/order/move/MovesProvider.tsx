import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import type { OrderRow } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { toast } from '@/shared/ui/toasts';
import { type Sync, useSync } from '@/sync/Sync';
import { stages } from '../collections';
import type { Move } from '../commands';
import type { NextStage } from '../rules';
import { words } from '../words';
import { type Asked, attempt, type Moves, MovesContext, type Outcome, wayBack } from './moves';

/** Moves orders for everything below: optimistic, undoable, asking inline for what must be said. */
export function MovesProvider({ children }: { children: ReactNode }) {
  const sync = useSync();
  const known = useQuery(stages(null)).data;
  const [asked, setAsked] = useState<Asked>();
  const [running, setRunning] = useState(false);
  const moves = useMemo<Moves>(() => {
    const ends = (to: NextStage): boolean => {
      const phase = known?.find((stage) => stage.id === to.id)?.phase;
      return phase === 'COMPLETED' || phase === 'CANCELLED';
    };
    const send = async (orders: readonly OrderRow[], to: NextStage, comment: string): Promise<void> => {
      setRunning(true);
      const outcomes = await Promise.all(orders.map((order) => attempt(sync, { order, to, comment })));
      setRunning(false);
      tell(sync, outcomes, to);
      const refused = outcomes.flatMap((one) => ('refused' in one ? [one.refused] : []));
      const again = refused.map((one) => one.order).filter((order) => leads(order, to));
      setAsked(refused.length > 0 ? { orders: again, to, skipped: 0, refused } : undefined);
    };
    const moveAll = (chosen: readonly OrderRow[], to: NextStage): void => {
      const orders = chosen.filter((order) => leads(order, to));
      const needed = to.commentRequired || orders.some((order) => leads(order, to)?.commentRequired);
      const step = { ...to, commentRequired: needed };
      if (needed || ends(to) || orders.length < chosen.length) {
        setAsked({ orders, to: step, skipped: chosen.length - orders.length, refused: [] });
      } else void send(orders, step, '');
    };
    return {
      moveAll,
      send: (orders, to, comment) => void send(orders, to, comment),
      move: (order, to) => moveAll([order], to),
      asked,
      running,
      confirm: (comment) => asked && void send(asked.orders, asked.to, comment),
      dismiss: () => setAsked(undefined),
    };
  }, [sync, known, asked, running]);
  return <MovesContext value={moves}>{children}</MovesContext>;
}

const leads = (order: OrderRow, to: NextStage): NextStage | undefined =>
  order.nextStages.find((next) => next.id === to.id);

function tell(sync: Sync, outcomes: readonly Outcome[], to: NextStage): void {
  const { move: m } = say(words);
  const done = outcomes.flatMap((one) => ('page' in one ? [one] : []));
  const [first] = done;
  if (first === undefined) return;
  const back = wayBack(done, m.undoComment);
  const text = done.length === 1 ? m.moved(first.page.number, to.name) : m.bulkDone(done.length, to.name);
  toast(text, back && { label: m.undo, run: () => void undo(sync, back) });
}

async function undo(sync: Sync, back: readonly Move[]): Promise<void> {
  const { move: m } = say(words);
  const outcomes = await Promise.all(back.map((move) => attempt(sync, move)));
  const failed = outcomes.filter((one) => 'refused' in one).length;
  if (failed > 0) toast(m.failed(failed), undefined, 'bad');
}
