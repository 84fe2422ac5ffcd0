import type { Mail } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { collection } from '@/sync/collections';
import { command } from '@/sync/commands';
import { words } from './words';

export const mail = collection<null, Mail>({
  name: 'mail',
  topics: ['letters.changed'],
  path: () => '/mail',
});

export const sendTrialLetter = command<string, unknown>((to) => ({
  method: 'POST',
  path: '/mail/trial',
  body: { to },
  label: say(words).trial,
  touches: ['letters.changed'],
  answeredInPlace: true,
}));

export const retryLetters = command<null, { readonly letters: number }>(() => ({
  method: 'POST',
  path: '/mail/retry',
  body: {},
  label: say(words).retry,
  touches: ['letters.changed'],
}));
