import type { Agreement, OwnConsents, PublishedAgreement } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { collection } from '@/sync/collections';
import { command } from '@/sync/commands';
import { words } from './words';

const hour = 3_600_000;

/** What the person has agreed to and is asked to. */
export const ownConsents = collection<null, OwnConsents>({
  name: 'own-consents',
  topics: ['agreement.changed', 'consent.withdrawn'],
  path: () => '/consents',
  freshMs: hour,
});

export const agreementVersions = collection<null, readonly PublishedAgreement[]>({
  name: 'agreement-versions',
  topics: ['agreement.changed'],
  path: () => '/agreements/versions',
});

export const giveConsents = command<readonly Agreement[], OwnConsents>((agreements) => ({
  method: 'POST',
  path: '/consents',
  body: { agreements: agreements.map(({ id }) => id) },
  label: say(words).agreeing,
  once: 'consents',
  touches: [],
  becomes: ownConsents(null).queryKey,
  answeredInPlace: true,
}));

export const withdrawConsent = command<null, OwnConsents>(() => ({
  method: 'POST',
  path: '/consents/withdrawal',
  body: { kind: 'PERSONAL_DATA' },
  label: say(words).withdrawing,
  once: 'consents',
  touches: [],
  becomes: ownConsents(null).queryKey,
  answeredInPlace: true,
}));

export interface NewAgreement {
  readonly kind: Agreement['kind'];
  readonly text: string;
  readonly link: string;
}

export const publishAgreement = command<NewAgreement, readonly PublishedAgreement[]>((body) => ({
  method: 'POST',
  path: '/agreements',
  body,
  label: say(words).publishing,
  once: `agreement ${body.kind}`,
  touches: ['agreement.changed'],
  answeredInPlace: true,
}));
