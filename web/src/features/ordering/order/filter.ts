import type { Texts } from '@/shared/address';
import { shifted } from '@/shared/days';
import { fileAddress, type Query } from '@/shared/http/request';

export const filterNames = [
  'q',
  'stage',
  'phase',
  'organisationId',
  'branchId',
  'managerId',
  'from',
  'to',
  'late',
  'sort',
] as const;

/** What an order list is asked for, as the address of the screen holds it. */
export type OrderFilter = Texts<(typeof filterNames)[number]>;

const open = ['PLACED', 'IN_WORK', 'SHIPPED'];
const narrowing = filterNames.filter((name) => name !== 'sort');

/** True if something is left out of the list. */
export const narrowed = (filter: OrderFilter): boolean => narrowing.some((name) => filter[name] !== undefined);

/** Takes every filter off and leaves the order of the list. */
export const loosened: OrderFilter = Object.fromEntries(narrowing.map((name) => [name, undefined]));

/** Only what belongs to the list: not the tab, not the opened row. */
export function filterOf(search: OrderFilter): Record<string, string> {
  const kept = filterNames.map((name) => [name, search[name]]);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

/**
 * The server's question; `OPEN` is short for the three phases in which something is still to be done. The screen names the last day that
 * counts, the server the first that does not.
 */
export const asked = ({ phase, to, ...rest }: OrderFilter): Query => ({
  ...rest,
  phase: phase === 'OPEN' ? open : phase,
  to: to && shifted(to, 1),
});

export const exportAddress = (filter: OrderFilter): string => fileAddress('/orders/export.xlsx', asked(filter));
