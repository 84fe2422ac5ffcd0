import type { EntryPolicy, EntryRules, Id } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { collection } from '@/sync/collections';
import { command } from '@/sync/commands';
import { words } from './words';

/** Whose rules: the seller's, or those of a company for its own people. */
export type Whose = Id | null;

const pathOf = (whose: Whose): string => (whose === null ? '/entry-policy' : `/organisations/${whose}/entry-policy`);

export const entryPolicy = collection<Whose, EntryPolicy>({
  name: 'entry-policy',
  topics: ['access.changed'],
  path: pathOf,
});

interface Change {
  readonly whose: Whose;
  readonly rules: EntryRules;
  readonly version: number;
}

export const changeEntryPolicy = command<Change, EntryPolicy>(({ whose, rules, version }) => ({
  method: 'PUT',
  path: pathOf(whose),
  body: rules,
  version,
  label: say(words).changing,
  lane: 'entry policy',
  becomes: entryPolicy(whose).queryKey,
  touches: ['access.changed'],
  answeredInPlace: true,
}));
