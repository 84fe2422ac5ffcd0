import type { Id, Team } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { words } from './words';

export interface TeamFields {
  readonly name: string;
  readonly members: readonly Id[];
}

interface NewTeam extends TeamFields {
  readonly id: Id;
  readonly organisationId: Id | null;
}

export const makeTeam = command<NewTeam, Team>((team) => ({
  method: 'POST',
  path: '/teams',
  body: team,
  label: say(words).making(team.name),
  once: `team ${team.id}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));

interface TeamChange {
  readonly id: Id;
  readonly version: number;
  readonly fields: TeamFields;
}

export const changeTeam = command<TeamChange, Team>(({ id, version, fields }) => ({
  method: 'PUT',
  path: `/teams/${id}`,
  body: fields,
  version,
  label: say(words).changing(fields.name),
  lane: `team ${id}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));

export const dissolveTeam = command<Team, null>(({ id, version, name }) => ({
  method: 'DELETE',
  path: `/teams/${id}`,
  version,
  label: say(words).dissolving(name),
  lane: `team ${id}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));
