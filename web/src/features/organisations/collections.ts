import type { Id, Organisation, Page, Person } from '@/generated/api';
import { queryString } from '@/shared/http/request';
import { collection } from '@/sync/collections';

export const organisation = collection<Id, Organisation>({
  name: 'organisation',
  topics: ['access.changed'],
  path: (id) => `/organisations/${id}`,
});

export const colleagues = collection<Id, Page<Person>>({
  name: 'colleagues',
  topics: ['access.changed'],
  path: (organisationId) => `/people${queryString({ organisationId, limit: 200 })}`,
});
