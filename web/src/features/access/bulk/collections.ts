import type { BulkInvitation, BulkInvitationLine, Id } from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { collection, pagedCollection } from '@/sync/collections';

export const bulkInvitation = collection<Id, BulkInvitation>({
  name: 'bulk-invitation',
  topics: ['bulk-invitation.changed'],
  path: (id) => `/bulk-invitations/${id}`,
});

/** The latest lists that the person brought. */
export const bulkInvitations = collection<Id | undefined, readonly BulkInvitation[]>({
  name: 'bulk-invitations',
  topics: ['bulk-invitation.changed'],
  path: (organisationId) => `/bulk-invitations${queryString({ organisationId })}`,
});

export type Outcome = BulkInvitationLine['outcome'];

export const bulkLines = pagedCollection<
  { readonly id: Id; readonly outcome?: readonly Outcome[] | undefined },
  BulkInvitationLine
>({
  name: 'bulk-lines',
  topics: ['bulk-invitation.changed'],
  path: ({ id, ...filter }) => `/bulk-invitations/${id}/lines${queryString({ ...filter, limit: 100 })}`,
});
