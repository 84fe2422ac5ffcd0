import type { Id, Leaving } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { departure } from './collections';
import { words } from './words';

interface Left {
  readonly of: Leaving;
  readonly successors: readonly { readonly kind: string; readonly personId: Id | null }[];
}

export const leavePerson = command<Left, Leaving>(({ of, successors }) => ({
  method: 'PUT',
  path: `/people/${of.personId}/departure`,
  body: { successors },
  version: of.version,
  label: say(words).leaving(of.name),
  lane: `person ${of.personId}`,
  becomes: departure(of.personId).queryKey,
  touches: ['access.changed', 'order.changed'],
  answeredInPlace: true,
}));

export const returnPerson = command<Leaving, Leaving>((of) => ({
  method: 'DELETE',
  path: `/people/${of.personId}/departure`,
  version: of.version,
  label: say(words).back,
  lane: `person ${of.personId}`,
  becomes: departure(of.personId).queryKey,
  touches: ['access.changed', 'order.changed'],
  answeredInPlace: true,
}));
