import type { Branch } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { words } from './words';

export type BranchFields = Pick<Branch, 'code' | 'name' | 'address' | 'phone' | 'email' | 'timeZone' | 'active'>;

export const addBranch = command<{ id: string; fields: BranchFields }, Branch>(({ id, fields }) => ({
  method: 'POST',
  path: '/branches',
  body: { id, ...fields },
  label: say(words).adding(fields.name),
  once: `branch ${id}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));

export const changeBranch = command<{ id: string; fields: BranchFields; version: number }, Branch>(
  ({ id, fields, version }) => ({
    method: 'PATCH',
    path: `/branches/${id}`,
    body: fields,
    version,
    label: say(words).changing(fields.name),
    lane: `branch ${id}`,
    touches: ['access.changed'],
    answeredInPlace: true,
  }),
);
