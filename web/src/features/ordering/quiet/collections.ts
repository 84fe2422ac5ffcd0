import type { QuietClient } from '@/shared/http/api';
import { collection } from '@/sync/collections';

export const quietClients = collection<null, readonly QuietClient[]>({
  name: 'quiet-clients',
  topics: ['order.changed'],
  path: () => '/orders/quiet-clients',
  freshMs: 300_000,
});
