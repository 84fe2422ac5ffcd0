import type { CompanySignOn, Id, SignOn, SignOnSessions } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { collection } from '@/sync/collections';
import { command } from '@/sync/commands';
import { settingWords } from './settingWords';

/** Whose provider: the seller's, or a company's. */
export type Whose = Id | null;

export const pathOf = (whose: Whose): string =>
  whose === null ? '/single-sign-on' : `/organisations/${whose}/single-sign-on`;

export const signOn = collection<Whose, SignOn>({ name: 'sign-on', topics: ['access.changed'], path: pathOf });

/** How many are in by the provider just now. */
export const signOnSessions = collection<Whose, SignOnSessions>({
  name: 'sign-on-sessions',
  topics: ['access.changed'],
  path: (whose) => `${pathOf(whose)}/sessions`,
});

export const companySignOns = collection<null, readonly CompanySignOn[]>({
  name: 'company-sign-ons',
  topics: ['access.changed'],
  path: () => '/single-sign-on/companies',
});

export const confirmSignOnDomains = command<{ readonly organisationId: Id; readonly domains: readonly string[] }>(
  ({ organisationId, domains }) => ({
    method: 'POST',
    path: `${pathOf(organisationId)}/confirmation`,
    body: { domains },
    label: say(settingWords).confirming,
    touches: ['access.changed'],
    answeredInPlace: true,
  }),
);
