import type { EntryRule, Id } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { collection } from '@/sync/collections';
import { command } from '@/sync/commands';
import { words } from './words';

const pathOf = (organisationId: Id | null): string =>
  organisationId === null ? '/settings/second-factor' : `/organisations/${organisationId}/second-factor`;

/** Of whom a second factor is demanded: by the seller, or by one company. */
export const entryRule = collection<Id | null, EntryRule>({
  name: 'entry-rule',
  topics: ['access.changed'],
  path: pathOf,
});

export const setEntryRule = command<EntryRule & { readonly organisationId: Id | null }, EntryRule>(
  ({ organisationId, secondFactor }) => ({
    method: 'PUT',
    path: pathOf(organisationId),
    body: { secondFactor },
    label: say(words).saving,
    becomes: entryRule(organisationId).queryKey,
    touches: [],
    answeredInPlace: true,
  }),
);
