import type { Session } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { useDirect } from '../useDirect';
import { SetUp } from './SetUp';
import { words } from './words';

interface SetUpFirstProps {
  readonly login: string;
  readonly onEntered: (session: Session) => void;
  readonly onAgain: () => void;
}

/** Nobody comes in here without a second factor, and this person has none: it is set up before the door opens. */
export function SetUpFirst({ login, onEntered, onAgain }: SetUpFirstProps) {
  const m = useMessages(words);
  const { run } = useDirect<Session>(onEntered);
  return (
    <div className="stack">
      <p className="strong">{m.first}</p>
      <p className="soft">{m.firstWhy}</p>
      <SetUp heading={login} proven onDone={() => void run({ path: '/session' })} onCancel={onAgain} />
    </div>
  );
}
