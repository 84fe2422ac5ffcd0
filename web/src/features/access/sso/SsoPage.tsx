import { useEffect, useRef, useState } from 'react';
import type { Problem, Session } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Empty, Skeleton } from '@/shared/ui/states';
import { Front } from '../Front';
import { CodeStep, codeNeeded, setUpNeeded } from '../factor/CodeStep';
import { SetUpFirst } from '../factor/SetUpFirst';
import { enter } from '../session';
import { useDirect } from '../useDirect';
import { backAgain } from './away';
import { words } from './words';

const entered = (session: Session): void => {
  enter(session);
  backAgain();
};

/** What the provider said. */
function answered(): { state: string | null; code: string | null; issuer: string | null } {
  const query = new URLSearchParams(window.location.search);
  return { state: query.get('state'), code: query.get('code'), issuer: query.get('iss') };
}

/** Where a provider sends people back to. */
export function SsoPage() {
  const m = useMessages(words);
  const [answer] = useState(answered);
  const { run, problem } = useDirect<Session>(entered);
  const asked = useRef(false);
  useEffect(() => {
    if (answer.state === null || asked.current) return;
    asked.current = true;
    // It is good once, and stays in no history.
    window.history.replaceState(null, '', window.location.pathname);
    void run({ method: 'POST', path: '/session/sso/return', body: answer });
  }, [answer, run]);
  return (
    <Front title={m.title}>
      {answer.state === null ? <Ended title={m.noAnswer} hint={m.noAnswerHint} /> : <Outcome problem={problem} />}
    </Front>
  );
}

function Outcome({ problem }: { problem: Problem | undefined }) {
  const m = useMessages(words);
  if (problem === undefined) {
    return (
      <div role="status" aria-label={m.entering}>
        <Skeleton lines={3} />
      </div>
    );
  }
  if (problem.type === codeNeeded) return <CodeStep login="" onEntered={entered} onAgain={backAgain} />;
  if (problem.type === setUpNeeded) return <SetUpFirst login="" onEntered={entered} onAgain={backAgain} />;
  return <Ended title={problem.title} hint={problem.detail} />;
}

function Ended({ title, hint }: { title: string; hint: string | null | undefined }) {
  const m = useMessages(words);
  return (
    <>
      <Empty title={title} {...(hint ? { hint } : {})} />
      <button type="button" className="link" onClick={backAgain}>
        {m.toSignIn}
      </button>
    </>
  );
}
