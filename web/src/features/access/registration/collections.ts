import type { Texts } from '@/shared/address';
import type { Registration } from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { pagedCollection } from '@/sync/collections';

export const registrations = pagedCollection<Texts<'state'>, Registration>({
  name: 'registrations',
  topics: ['registration.changed'],
  path: (filter) => `/registrations${queryString({ ...filter, limit: 50 })}`,
});
