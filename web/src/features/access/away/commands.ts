import type { Id, LocalDate, Substitution } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { words } from './words';

interface Arranged {
  readonly id: Id;
  readonly absentId: Id;
  readonly absentName: string;
  readonly substituteId: Id | null;
  readonly organisationId: Id | null;
  readonly firstDay: LocalDate | null;
  readonly lastDay: LocalDate | null;
}

export const arrangeSubstitution = command<Arranged, Substitution>(({ absentName, ...body }) => ({
  method: 'POST',
  path: '/substitutions',
  body,
  label: say(words).arranging(absentName),
  once: `substitution ${body.id}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));

interface Prolonged {
  readonly of: Substitution;
  readonly lastDay: LocalDate | null;
}

export const prolongSubstitution = command<Prolonged, Substitution>(({ of, lastDay }) => ({
  method: 'PATCH',
  path: `/substitutions/${of.id}`,
  body: { lastDay },
  version: of.version,
  label: say(words).prolonging(of.absentName),
  lane: `substitution ${of.id}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));

export const endSubstitution = command<Substitution, null>((of) => ({
  method: 'DELETE',
  path: `/substitutions/${of.id}`,
  label: say(words).ending(of.absentName),
  lane: `substitution ${of.id}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));
