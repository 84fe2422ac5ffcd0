import type { OrderRow } from '@/shared/http/api';

export interface Round {
  readonly today: readonly OrderRow[];
  readonly later: readonly OrderRow[];
}

type Dated = Pick<OrderRow, 'promisedOn' | 'wishedOn'>;

export const dueOn = (order: Dated): string | undefined => order.promisedOn ?? order.wishedOn ?? undefined;

/** What is to be carried today: what is due, overdue or has no day; the soonest first. */
export function round(orders: readonly OrderRow[], today: string): Round {
  const sorted = orders.toSorted((a, b) => (dueOn(a) ?? '').localeCompare(dueOn(b) ?? ''));
  const waits = (order: OrderRow): boolean => (dueOn(order) ?? '') <= today;
  return { today: sorted.filter(waits), later: sorted.filter((order) => !waits(order)) };
}

/** An address for the map of the phone. */
export const mapAddress = (address: string): string => `geo:0,0?q=${encodeURIComponent(address)}`;

/** A number as the dialler takes it. */
export const dialled = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;
