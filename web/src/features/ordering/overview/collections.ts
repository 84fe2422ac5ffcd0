import type { Overview } from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { collection } from '@/sync/collections';

export interface Span {
  readonly from: string;
  /** The first day that no longer counts. */
  readonly to: string;
}

export const overview = collection<Span, Overview>({
  name: 'order-overview',
  topics: ['order.changed'],
  path: ({ from, to }) => `/orders/overview${queryString({ from, to })}`,
  freshMs: 60_000,
});
