import { bare } from '@/features/access/public';
import type { Grant, NewPerson, Person } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { words } from '../words';

export const addColleague = command<NewPerson, Person & { readonly password: string }>((person) => ({
  method: 'POST',
  path: '/people',
  body: person,
  label: say(words).addingPerson(person.name),
  once: `person ${person.id}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));

interface RightsChange {
  readonly person: Person;
  readonly version: number;
  readonly grants: readonly Grant[];
}

export const setRights = command<RightsChange, Person>(({ person, version, grants }) => ({
  method: 'PUT',
  path: `/people/${person.id}/roles`,
  body: grants.map(bare),
  version,
  label: say(words).changingPerson(person.name),
  lane: `person ${person.id}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));

interface AccessChange {
  readonly person: Person;
  readonly status: Person['status'];
}

export const changeAccess = command<AccessChange, Person>(({ person, status }) => ({
  method: 'PATCH',
  path: `/people/${person.id}`,
  body: { status },
  version: person.version,
  label: say(words).changingPerson(person.name),
  lane: `person ${person.id}`,
  touches: ['access.changed'],
}));
