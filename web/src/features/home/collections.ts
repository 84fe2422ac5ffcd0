import type { Board } from '@/shared/http/api';
import { collection } from '@/sync/collections';

export const board = collection<null, Board>({
  name: 'board',
  topics: ['order.changed', 'order.message'],
  path: () => '/orders/board',
});
