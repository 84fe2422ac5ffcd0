import type { Id, Team, TeamCandidate } from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { collection } from '@/sync/collections';

/** Those of a company, or of the seller. */
export const teams = collection<Id | null, readonly Team[]>({
  name: 'teams',
  topics: ['access.changed'],
  path: (organisationId) => `/teams${queryString({ organisationId })}`,
});

export const teamCandidates = collection<Id | null, readonly TeamCandidate[]>({
  name: 'team candidates',
  topics: ['access.changed'],
  path: (organisationId) => `/teams/candidates${queryString({ organisationId })}`,
});
