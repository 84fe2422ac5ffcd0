import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Session } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { ErrorSummary } from '@/shared/ui/states';
import { useDirect } from '../useDirect';
import { PasswordField } from './PasswordField';
import { usePasswordTerms } from './usePasswordTerms';
import { words } from './words';

interface AgedPasswordProps {
  readonly login: string;
  readonly onEntered: (session: Session) => void;
  /** Back to the beginning. */
  readonly onAgain: () => void;
}

/** The password was right and is too old: whoever thinks of another one is in. */
export function AgedPassword({ login, onEntered, onAgain }: AgedPasswordProps) {
  const m = useMessages(words);
  const [next, setNext] = useState('');
  const terms = usePasswordTerms('/session/aged-password');
  const { run, running, problem } = useDirect<Session>(onEntered);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run({ method: 'POST', path: '/session/aged-password', body: { next } });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <p className="strong">{m.aged}</p>
      <p className="soft">{m.agedWhy}</p>
      <ErrorSummary problem={problem} />
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      <PasswordField
        label={m.newPassword}
        value={next}
        onChange={setNext}
        terms={terms}
        login={login}
        problem={problem}
        pointer="/next"
      />
      <Button type="submit" variant="filled" loading={running} disabled={next === ''}>
        {m.replace}
      </Button>
      <button type="button" className="link" onClick={onAgain}>
        {m.again}
      </button>
    </form>
  );
}
