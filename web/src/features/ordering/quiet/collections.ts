import type { Id, Instant } from '@/shared/http/api';
import { collection } from '@/sync/collections';

/** A customer who used to order and has not for longer than is usual with them. */
export interface QuietClient {
  readonly organisationId: Id;
  readonly name: string;
  readonly branchId: Id;
  readonly managerName?: string | null;
  /** Within the last year. */
  readonly orders: number;
  readonly lastOrderedAt: Instant;
  /** How many days usually lie between two orders. */
  readonly usualDays: number;
  readonly silentDays: number;
}

export const quietClients = collection<null, readonly QuietClient[]>({
  name: 'quiet-clients',
  topics: ['order.changed'],
  path: () => '/orders/quiet-clients',
  freshMs: 300_000,
});
