import Big from 'big.js';
import type { Money, OrderPage, OrderRow, StageRef } from '@/shared/http/api';

export type NextStage = OrderRow['nextStages'][number];

/** The steps a person may make with an order: onward first, then back, then giving up. Keys 1–9 follow this order. */
export interface Steps {
  readonly all: readonly NextStage[];
  /** The one usual step, for the big button. */
  readonly onward: NextStage | undefined;
}

type Known = Pick<StageRef, 'id' | 'phase' | 'position'>;

export function steps(order: Pick<OrderRow, 'stage' | 'nextStages'>, stages: readonly Known[] | undefined): Steps {
  const known = new Map(stages?.map((stage) => [stage.id, stage]));
  const rank = (next: NextStage): number => {
    const stage = known.get(next.id);
    if (stage?.phase === 'CANCELLED' || next.code === 'cancelled') return 3_000_000;
    const position = stage?.position ?? 0;
    return position > order.stage.position ? position : 2_000_000 - position;
  };
  const all = order.nextStages.toSorted((a, b) => rank(a) - rank(b));
  const first = all[0];
  return { all, onward: first !== undefined && rank(first) < 1_000_000 ? first : undefined };
}

/** Questions of the other side that nobody has answered. */
export function unanswered(order: Pick<OrderPage, 'messages'>, side: 'CUSTOMER' | 'SELLER') {
  const answered = new Set(order.messages.map((message) => message.answersId));
  return order.messages.filter(
    (message) => message.kind === 'QUESTION' && message.side !== side && !answered.has(message.id),
  );
}

/** What is still to be paid, once the order has been paid in part; before that the total says it all. */
export function due(order: Pick<OrderPage, 'amount' | 'paid' | 'stage'>): Money | undefined {
  const { amount, paid } = order;
  if (!amount || !paid || Number(paid.amount) === 0 || order.stage.phase === 'CANCELLED') return undefined;
  const left = new Big(amount.amount).minus(paid.amount);
  return left.gt(0) ? { amount: left.toFixed(2), currency: amount.currency } : undefined;
}

/** What rows come to, by currency; rows without an amount count nothing. */
export function totals(rows: readonly Pick<OrderRow, 'amount'>[]): readonly Money[] {
  const sums = new Map<string, Big>();
  for (const { amount } of rows) {
    if (amount) sums.set(amount.currency, (sums.get(amount.currency) ?? new Big(0)).plus(amount.amount));
  }
  return [...sums].map(([currency, sum]) => ({ amount: sum.toFixed(2), currency }));
}

/** Where any of the orders may go, and how many of them; what suits most comes first, giving up last. */
export function targets(orders: readonly Pick<OrderRow, 'nextStages'>[]): readonly { to: NextStage; count: number }[] {
  const found = new Map<string, { to: NextStage; count: number }>();
  for (const to of orders.flatMap((order) => order.nextStages)) {
    found.set(to.id, { to, count: (found.get(to.id)?.count ?? 0) + 1 });
  }
  const rank = ({ to, count }: { to: NextStage; count: number }): number => (to.code === 'cancelled' ? 0 : count);
  return [...found.values()].toSorted((a, b) => rank(b) - rank(a));
}
