import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { OrderMessage, OrderPage, OrderRow, Repetition } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { order as orderRead } from './collections';
import type { NextStage } from './rules';
import { words } from './words';

type Known = Pick<OrderRow, 'id' | 'number' | 'version'>;

export interface Move {
  readonly order: OrderRow;
  readonly to: NextStage;
  readonly comment?: string;
}

export const changeStage = command<Move, OrderPage>(
  ({ order, to, comment = '' }) => ({
    method: 'POST',
    path: `/orders/${order.id}/stage`,
    body: { stageId: to.id, comment },
    version: order.version,
    label: say(words).moving(order.number, to.name),
    lane: `order ${order.id}`,
    becomes: orderRead(order.id).queryKey,
    touches: ['order.changed'],
    once: `move ${order.id} ${order.version}`,
    answeredInPlace: true,
  }),
  (reads, { order, to }) =>
    foresee(reads, order.id, (row) => ({
      ...row,
      stage: { ...row.stage, id: to.id, code: to.code, name: to.name },
      stageSince: new Date().toISOString(),
      late: false,
      nextStages: [],
    })),
);

export const cancelOrder = command<{ order: Known; comment: string }, OrderPage>(({ order, comment }) => ({
  method: 'POST',
  path: `/orders/${order.id}/cancellation`,
  body: { comment },
  version: order.version,
  label: say(words).cancelling(order.number),
  lane: `order ${order.id}`,
  becomes: orderRead(order.id).queryKey,
  touches: ['order.changed'],
  once: `cancel ${order.id}`,
  answeredInPlace: true,
}));

export const repeatOrder = command<Known, Repetition>((order) => ({
  method: 'POST',
  path: `/orders/${order.id}/repetition`,
  body: {},
  label: say(words).repeating(order.number),
  touches: ['cart.changed'],
  once: `repeat ${order.id}`,
  answeredInPlace: true,
}));

export interface Said {
  readonly order: Known;
  readonly message: Omit<OrderMessage, 'at'>;
}

export const writeMessage = command<Said, OrderMessage>(
  ({ order, message: { id, kind, text, answersId } }) => ({
    method: 'POST',
    path: `/orders/${order.id}/messages`,
    body: { id, kind, text, answersId },
    label: say(words).writing(order.number),
    lane: `order ${order.id}`,
    touches: ['order.message'],
    once: `say ${id}`,
    answeredInPlace: true,
  }),
  (reads, { order, message }) => {
    const key = orderRead(order.id).queryKey;
    const before = reads.getQueryData<OrderPage>(key);
    if (before === undefined) return () => undefined;
    const at = new Date().toISOString();
    reads.setQueryData<OrderPage>(key, { ...before, messages: [...before.messages, { ...message, at }] });
    return () => reads.setQueryData(key, before);
  },
);

export const handOver = command<{ order: Known; personId: string }, OrderPage>(({ order, personId }) => ({
  method: 'POST',
  path: `/orders/${order.id}/handover`,
  body: { personId },
  version: order.version,
  label: say(words).handingOver(order.number),
  lane: `order ${order.id}`,
  becomes: orderRead(order.id).queryKey,
  touches: ['order.changed'],
  once: `hand over ${order.id} ${order.version}`,
  answeredInPlace: true,
}));

/** A day by which the customer is promised the goods; null takes the promise back. */
export const promiseOrder = command<{ order: Known; promisedOn: string | null }, OrderPage>(
  ({ order, promisedOn }) => ({
    method: 'PUT',
    path: `/orders/${order.id}/promise`,
    body: { promisedOn },
    version: order.version,
    label: say(words).promising(order.number),
    lane: `order ${order.id}`,
    becomes: orderRead(order.id).queryKey,
    touches: ['order.changed'],
    once: `promise ${order.id} ${order.version}`,
    answeredInPlace: true,
  }),
);

type Pages = { readonly pages: readonly { readonly items: readonly OrderRow[] }[] };

/** Draws a row as it will be, wherever it is shown; gives back what draws it as it was. */
function foresee(reads: QueryClient, id: string, change: <R extends OrderRow>(row: R) => R): () => void {
  const lists = reads.getQueriesData<Pages>({ queryKey: ['orders'] });
  const page = orderRead(id).queryKey;
  const before: (readonly [QueryKey, unknown])[] = [...lists, [page, reads.getQueryData(page)]];
  for (const [key, data] of lists) {
    if (data === undefined) continue;
    const swap = (row: OrderRow): OrderRow => (row.id === id ? change(row) : row);
    reads.setQueryData(key, { ...data, pages: data.pages.map((one) => ({ ...one, items: one.items.map(swap) })) });
  }
  reads.setQueryData<OrderPage>(page, (known) => known && change(known));
  return () => {
    for (const [key, data] of before) reads.setQueryData(key, data);
  };
}
