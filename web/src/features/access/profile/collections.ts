import type { Id, OpenedSession } from '@/shared/http/api';
import { collection } from '@/sync/collections';

export const ownSessions = collection<null, readonly OpenedSession[]>({
  name: 'own-sessions',
  topics: ['session.ended', 'access.changed'],
  path: () => '/session/all',
});

export const personSessions = collection<Id, readonly OpenedSession[]>({
  name: 'person-sessions',
  topics: ['session.ended', 'access.changed'],
  path: (id) => `/people/${id}/sessions`,
});
