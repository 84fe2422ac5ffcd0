import type { Id, OpenedSession, RememberedDevice } from '@/shared/http/api';
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

export const ownDevices = collection<null, readonly RememberedDevice[]>({
  name: 'own-devices',
  topics: ['device.changed'],
  path: () => '/session/devices',
});
