import type { Grant, NewPerson, Person } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { person as personRead } from './collections';
import { bare } from './rules';
import { words } from './words';

export const addPerson = command<NewPerson, Person & { readonly password: string }>((added) => ({
  method: 'POST',
  path: '/people',
  body: added,
  label: say(words).adding(added.name),
  once: `person ${added.id}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));

interface PersonChange {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly fields: Partial<Pick<Person, 'name' | 'phone' | 'status'>>;
}

export const changePerson = command<PersonChange, Person>(({ id, name, version, fields }) => ({
  method: 'PATCH',
  path: `/people/${id}`,
  body: fields,
  version,
  label: say(words).changing(name),
  lane: `person ${id}`,
  becomes: personRead(id).queryKey,
  touches: ['access.changed'],
  answeredInPlace: true,
}));

interface Roles {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly grants: readonly Grant[];
}

export const setRoles = command<Roles, Person>(({ id, name, version, grants }) => ({
  method: 'PUT',
  path: `/people/${id}/roles`,
  body: grants.map(bare),
  version,
  label: say(words).changing(name),
  lane: `person ${id}`,
  becomes: personRead(id).queryKey,
  touches: ['access.changed'],
  answeredInPlace: true,
}));

export const resetPassword = command<Pick<Person, 'id' | 'name'>, { readonly password: string }>(({ id, name }) => ({
  method: 'POST',
  path: `/people/${id}/password`,
  body: {},
  label: say(words).resetting(name),
  once: `password ${id}`,
  touches: [],
  answeredInPlace: true,
}));
