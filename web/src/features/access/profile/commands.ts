import type { Id, OpenedSession } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { ownSessions, personSessions } from './collections';
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
