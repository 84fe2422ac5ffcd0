import type { Id } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { words } from './words';

interface Erasure {
  readonly id: Id;
  /** As it was typed. */
  readonly name: string;
}

export const erasePerson = command<Erasure, null>(({ id, name }) => ({
  method: 'POST',
  path: `/people/${id}/erasure`,
  body: { name },
  label: say(words).erasing,
  lane: `person ${id}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));
