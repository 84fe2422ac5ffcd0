import { Button, TextInput } from '@mantine/core';
import { type FormEvent, Suspense, useState } from 'react';
import type { Session } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { ErrorSummary, fieldProps, Skeleton } from '@/shared/ui/states';
import { LateAgedPassword, passwordOver } from '../policy/LateAgedPassword';
import { useDirect } from '../useDirect';
import { CodeField } from './CodeField';
import { words } from './words';

/** What the password alone is answered where a second factor is demanded and there is none yet. */
export const setUpNeeded = '/problems/access/second-factor-required';

/** What the password alone is answered where a second factor has been set up. */
export const codeNeeded = '/problems/access/second-factor-needed';

interface CodeStepProps {
  readonly login: string;
  readonly onEntered: (session: Session) => void;
  /** Back to the password. */
  readonly onAgain: () => void;
}

/** The second step of signing in, after the password. */
export function CodeStep({ login, onEntered, onAgain }: CodeStepProps) {
  const m = useMessages(words);
  const [code, setCode] = useState('');
  const [lost, setLost] = useState(false);
  const { run, running, problem, setProblem } = useDirect<Session>(onEntered);
  const show = (whole: string): void => {
    if (!running) void run({ method: 'POST', path: '/session/second-factor', body: { code: whole } });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (code.trim() !== '') {
      show(code.trim());
      return;
    }
    const errors = [{ pointer: '/code', code: 'required', message: m.needCode }];
    setProblem({ type: 'about:blank', title: m.needCode, status: 422, errors });
  };
  const turn = (): void => {
    setLost(!lost);
    setCode('');
    setProblem(undefined);
  };
  if (problem?.type === passwordOver) {
    return (
      <Suspense fallback={<Skeleton lines={3} />}>
        <LateAgedPassword login={login} onEntered={onEntered} onAgain={onAgain} />
      </Suspense>
    );
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p className="soft">{lost ? m.recoveryHint : m.stepHint}</p>
      <ErrorSummary problem={problem} />
      {lost ? (
        <TextInput
          label={m.recoveryCode}
          name="recovery"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          maxLength={40}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          {...fieldProps(problem, '/code')}
        />
      ) : (
        <CodeField
          label={m.code}
          autoFocus
          value={code}
          onChange={setCode}
          onWhole={show}
          {...fieldProps(problem, '/code')}
        />
      )}
      <Button type="submit" variant="filled" loading={running}>
        {m.enter}
      </Button>
      <button type="button" className="link" onClick={turn}>
        {lost ? m.withPhone : m.noPhone}
      </button>
      {lost && <p className="quiet small">{m.noCodes}</p>}
      <button type="button" className="link" onClick={onAgain}>
        {m.again}
      </button>
    </form>
  );
}
