import type { Id, Leaving } from '@/shared/http/api';
import { collection } from '@/sync/collections';

export const departure = collection<Id, Leaving>({
  name: 'departure',
  topics: ['access.changed', 'order.changed'],
  path: (id) => `/people/${id}/departure`,
  freshMs: 0,
});
