import type { Session } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { LateAgedPassword } from '../policy/LateAgedPassword';
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
  const { run, problem } = useDirect<Session>(onEntered);
  // The code is set up and the door still closed: the password is too old as well.
  if (problem?.status === 401) return <LateAgedPassword login={login} onEntered={onEntered} onAgain={onAgain} />;
  return (
    <div className="stack">
      <p className="strong">{m.first}</p>
      <p className="soft">{m.firstWhy}</p>
      <SetUp heading={login} proven onDone={() => void run({ path: '/session' })} onCancel={onAgain} />
    </div>
  );
}
