import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Session } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Empty } from '@/shared/ui/states';
import { Front } from '../Front';
import { CodeStep, codeNeeded, setUpNeeded } from '../factor/CodeStep';
import { SetUpFirst } from '../factor/SetUpFirst';
import { enter } from '../session';
import { useDirect } from '../useDirect';
import { words } from './words';

const entered = (session: Session): void => {
  enter(session);
  window.location.replace('/');
};

/**
 * Where the link in the letter leads. Only the button uses it up: programs that look into letters open links, too. The key is behind
 * `#`, so that it reaches no log.
 */
export function EnterPage() {
  const m = useMessages(words);
  const [key] = useState(() => window.location.hash.slice(1));
  const { run, running, problem } = useDirect<Session>(entered);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run({ method: 'POST', path: '/session/link/opening', body: { key } });
  };
  if (key === '') {
    return (
      <Front title={m.title}>
        <Empty title={m.noKey} hint={m.noKeyHint} />
      </Front>
    );
  }
  if (problem?.type === codeNeeded) {
    return (
      <Front title={m.title}>
        <CodeStep login="" onEntered={entered} onAgain={() => window.location.replace('/')} />
      </Front>
    );
  }
  if (problem?.type === setUpNeeded) {
    return (
      <Front title={m.title}>
        <SetUpFirst login="" onEntered={entered} onAgain={() => window.location.replace('/')} />
      </Front>
    );
  }
  return (
    <Front title={m.title}>
      {problem ? (
        <>
          <Empty title={problem.title} {...(problem.detail ? { hint: problem.detail } : {})} />
          <a className="link" href="/">
            {m.door}
          </a>
        </>
      ) : (
        <form className="stack" onSubmit={submit}>
          <p className="soft">{m.press}</p>
          <Button type="submit" variant="filled" autoFocus loading={running}>
            {m.enter}
          </Button>
        </form>
      )}
    </Front>
  );
}
