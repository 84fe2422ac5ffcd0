import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import { shownLogin, typedNumber } from '@/shared/login';
import { Empty, ErrorSummary, fieldProps } from '@/shared/ui/states';
import { useDirect } from '../useDirect';
import { words } from './words';

/** Has a link sent; what becomes of it, only the mailbox or the phone tells. */
export function AskLink({ login, phones, onBack }: { login: string; phones: boolean; onBack: () => void }) {
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
            {...(phones
              ? { label: m.contact, inputMode: 'email', autoComplete: 'username', autoCapitalize: 'none' }
              : { label: m.email, type: 'email', autoComplete: 'email' })}
            name="email"
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
        <Sent to={sent} />
      )}
      <button type="button" className="link" onClick={onBack}>
        {m.withPassword}
      </button>
    </form>
  );
}

function Sent({ to }: { to: string }) {
  const m = useMessages(words);
  const number = typedNumber(to);
  return number ? (
    <Empty title={m.sentPhone} hint={m.sentPhoneHint(shownLogin(number))} />
  ) : (
    <Empty title={m.sent} hint={m.sentHint(to)} />
  );
}
