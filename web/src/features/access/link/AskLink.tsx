import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import { Empty, ErrorSummary, fieldProps } from '@/shared/ui/states';
import { useDirect } from '../useDirect';
import { words } from './words';

/** Has a link sent; what becomes of it, only the mailbox tells. */
export function AskLink({ login, onBack }: { login: string; onBack: () => void }) {
  const m = useMessages(words);
  const [email, setEmail] = useState(login);
  const [sent, setSent] = useState<string>();
  const { run, running, problem } = useDirect<undefined>(() => setSent(email.trim()));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run({ method: 'POST', path: '/session/link', body: { email: email.trim() } });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {sent === undefined ? (
        <>
          <p className="soft">{m.hint}</p>
          <ErrorSummary problem={problem} />
          <TextInput
            label={m.email}
            type="email"
            name="email"
            autoComplete="email"
            autoFocus
            maxLength={200}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            {...fieldProps(problem, '/email')}
          />
          <Button type="submit" variant="filled" loading={running} disabled={email.trim() === ''}>
            {m.send}
          </Button>
        </>
      ) : (
        <Empty title={m.sent} hint={m.sentHint(sent)} />
      )}
      <button type="button" className="link" onClick={onBack}>
        {m.withPassword}
      </button>
    </form>
  );
}
