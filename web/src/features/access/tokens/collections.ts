import type { Id, TokenTerms, TokenView } from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { collection } from '@/sync/collections';

/** Of one customer, or of the seller. */
export const tokens = collection<Id | null, TokenView[]>({
  name: 'tokens',
  topics: ['access.changed', 'token.revoked'],
  path: (organisationId) => `/tokens${queryString({ organisationId })}`,
});

export const tokenTerms = collection<null, TokenTerms>({
  name: 'token terms',
  topics: ['access.changed'],
  path: () => '/tokens/terms',
});
