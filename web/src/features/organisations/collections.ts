import type { Texts } from '@/shared/address';
import type { Branch, Id, Organisation, OrganisationRow, Page, Person } from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { collection, pagedCollection } from '@/sync/collections';

export type OrganisationFilter = Texts<'q' | 'branchId' | 'managerId' | 'status'>;

export const organisations = pagedCollection<OrganisationFilter, OrganisationRow>({
  name: 'organisations',
  topics: ['access.changed'],
  path: (filter) => `/organisations${queryString({ ...filter, limit: 100 })}`,
});

export const organisation = collection<Id, Organisation>({
  name: 'organisation',
  topics: ['access.changed'],
  path: (id) => `/organisations/${id}`,
});

/** The first few that match what is typed: for choosing one. */
export const organisationsFound = collection<string, Page<OrganisationRow>>({
  name: 'organisations-found',
  topics: ['access.changed'],
  path: (q) => `/organisations${queryString({ q, limit: 12 })}`,
});

export const branches = collection<null, readonly Branch[]>({
  name: 'branches',
  topics: ['access.changed'],
  path: () => '/branches',
});

export const colleagues = collection<Id, Page<Person>>({
  name: 'colleagues',
  topics: ['access.changed'],
  path: (organisationId) => `/people${queryString({ organisationId, limit: 200 })}`,
});

/** Who may answer for customers of a branch. */
export const managers = collection<Id | undefined, Page<Person>>({
  name: 'managers',
  topics: ['access.changed'],
  path: (branchId) => `/people${queryString({ role: 'MANAGER', branchId, limit: 200 })}`,
});
