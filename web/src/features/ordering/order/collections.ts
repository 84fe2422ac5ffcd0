import type { Board, Forwarder, OrderPage, OrderRow, Stage } from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { collection, pagedCollection } from '@/sync/collections';
import { asked, type OrderFilter } from './filter';

export const orders = pagedCollection<OrderFilter, OrderRow>({
  name: 'orders',
  topics: ['order.changed', 'order.message'],
  path: ({ cursor, ...filter }) => `/orders${queryString({ ...asked(filter), cursor, limit: 100 })}`,
});

export const order = collection<string, OrderPage>({
  name: 'order',
  topics: ['order.changed', 'order.message'],
  path: (id) => `/orders/${id}`,
});

/** What awaits somebody, and how many orders stand in each stage. */
export const board = collection<null, Board>({
  name: 'order-board',
  topics: ['order.changed', 'order.message'],
  path: () => '/orders/board',
});

export const stages = collection<null, readonly Stage[]>({
  name: 'stages',
  topics: ['access.changed'],
  path: () => '/stages',
  freshMs: 5 * 60_000,
});

export const forwarders = collection<string, readonly Forwarder[]>({
  name: 'forwarders',
  topics: ['access.changed'],
  path: (branchId) => `/forwarders${queryString({ branchId })}`,
});
