import type { Texts } from '@/shared/address';
import type { Id, Person } from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { collection, pagedCollection } from '@/sync/collections';

export type PeopleFilter = Texts<'q' | 'role' | 'branchId' | 'organisationId'>;

export const people = pagedCollection<PeopleFilter, Person>({
  name: 'people',
  topics: ['access.changed'],
  path: (filter) => `/people${queryString({ ...filter, limit: 100 })}`,
});

export const person = collection<Id, Person>({
  name: 'person',
  topics: ['access.changed'],
  path: (id) => `/people/${id}`,
});
