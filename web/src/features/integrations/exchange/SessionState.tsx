import type { ExchangeSession, ExchangeStep } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Tag, type Tone } from '@/shared/ui/states';
import { words } from './words';

const tones: Record<ExchangeSession['state'] | ExchangeStep['state'], Tone> = {
  OPEN: 'info',
  RUNNING: 'info',
  RECEIVED: 'plain',
  DONE: 'ok',
  FAILED: 'bad',
};

export function SessionState({ state }: { state: ExchangeSession['state'] }) {
  const m = useMessages(words);
  return <Tag tone={tones[state]}>{m.states[state]}</Tag>;
}

export function StepState({ state }: { state: ExchangeStep['state'] }) {
  const m = useMessages(words);
  return <Tag tone={tones[state]}>{m.stepStates[state]}</Tag>;
}
