import type { Id, OpenedSession, RememberedDevice } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { ownDevices, ownSessions, personSessions } from './collections';
import { words } from './words';

/** Whose sessions are ended: one's own, or those of a person whom one keeps. */
export type Whose = { readonly id: Id } | undefined;

const pathOf = (whose: Whose): string => (whose === undefined ? '/session/all' : `/people/${whose.id}/sessions`);
const readOf = (whose: Whose) => (whose === undefined ? ownSessions(null) : personSessions(whose.id)).queryKey;

export const endSession = command<{ whose: Whose; id: Id }, readonly OpenedSession[]>(({ whose, id }) => ({
  method: 'DELETE',
  path: `${pathOf(whose)}/${id}`,
  label: say(words).ending,
  becomes: readOf(whose),
  touches: [],
  answeredInPlace: true,
}));

export const endSessions = command<Whose, readonly OpenedSession[]>((whose) => ({
  method: 'DELETE',
  path: pathOf(whose),
  label: say(words).endingAll,
  becomes: readOf(whose),
  touches: [],
  answeredInPlace: true,
}));

export const recogniseDevice = command<Id, readonly RememberedDevice[]>((id) => ({
  method: 'POST',
  path: `/session/devices/${id}/recognition`,
  body: {},
  label: say(words).recognising,
  becomes: ownDevices(null).queryKey,
  touches: ['device.changed'],
  answeredInPlace: true,
}));

export const forgetDevice = command<Id, readonly RememberedDevice[]>((id) => ({
  method: 'DELETE',
  path: `/session/devices/${id}`,
  label: say(words).forgetting,
  becomes: ownDevices(null).queryKey,
  touches: ['device.changed', 'session.ended'],
  answeredInPlace: true,
}));
