import type { IsolationCheck } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { collection } from '@/sync/collections';
import { command } from '@/sync/commands';
import { words } from './words';

export const isolationChecks = collection<null, IsolationCheck[]>({
  name: 'isolation-checks',
  topics: ['isolation.checked'],
  path: () => '/isolation-checks',
});

export const checkIsolation = command<null, IsolationCheck>(() => ({
  method: 'POST',
  path: '/isolation-checks',
  body: {},
  label: say(words).check,
  touches: ['isolation.checked'],
  once: 'check isolation',
}));
