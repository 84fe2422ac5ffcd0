import type { Id, Invitation } from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { pagedCollection } from '@/sync/collections';

/** Invitations into one company, or all that the person may decide about. */
export const invitations = pagedCollection<{ readonly organisationId?: Id | undefined }, Invitation>({
  name: 'invitations',
  topics: ['invitation.changed', 'letters.changed', 'access.changed'],
  path: (filter) => `/invitations${queryString({ ...filter, limit: 50 })}`,
});
