import type { Id, Permission, Role, RoleView } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { words } from './words';

export interface RoleFields {
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly Permission[];
}

interface NewRole extends RoleFields {
  readonly id: Id;
  readonly likeness: Role;
  readonly organisationId: Id | null;
}

export const makeRole = command<NewRole, RoleView>((role) => ({
  method: 'POST',
  path: '/roles',
  body: role,
  label: say(words).making(role.name),
  once: `role ${role.id}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));

interface RoleChange {
  readonly id: Id;
  readonly version: number;
  readonly fields: RoleFields;
}

export const changeRole = command<RoleChange, RoleView>(({ id, version, fields }) => ({
  method: 'PATCH',
  path: `/roles/${id}`,
  body: fields,
  version,
  label: say(words).changing(fields.name),
  lane: `role ${id}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));

export const removeRole = command<RoleView>(({ key, name, version }) => ({
  method: 'DELETE',
  path: `/roles/${key}`,
  version,
  label: say(words).removing(name),
  lane: `role ${key}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));
