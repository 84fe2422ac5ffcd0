import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import type { RegistrationStanding, Session } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { isNumber, loginInField } from '@/shared/login';
import { Empty, ErrorSummary, fieldProps, Skeleton } from '@/shared/ui/states';
import { Front } from '../Front';
import { PasswordField } from '../policy/PasswordField';
import { usePasswordTerms } from '../policy/usePasswordTerms';
import { enter } from '../session';
import { useDirect } from '../useDirect';
import { words } from './words';

/** Where the link in the letter or the text message leads: the address or the number is proven by coming here. The key is behind `#`, so that it reaches no log. */
export function ProofPage() {
  const m = useMessages(words);
  const [key] = useState(() => window.location.hash.slice(1));
  const [standing, setStanding] = useState<RegistrationStanding>();
  const { run, problem } = useDirect<RegistrationStanding>(setStanding);
  useEffect(() => {
    if (key !== '') void run({ method: 'POST', path: '/registrations/proof', body: { key } });
  }, [key, run]);
  return (
    <Front title={titleOf(standing, m)} seller={standing?.sellerName}>
      {key === '' && <Empty title={m.noKey} hint={m.noKeyHint} />}
      {problem && <Empty title={problem.title} {...(problem.detail ? { hint: problem.detail } : {})} />}
      {key !== '' && !standing && !problem && <Skeleton lines={3} />}
      {standing && <Now standing={standing} held={key} />}
      {(problem || key === '') && (
        <a className="link" href="/register">
          {m.again}
        </a>
      )}
      {(problem || key === '' || (standing && standing.state !== 'UNPROVEN')) && (
        <a className="link" href="/">
          {m.door}
        </a>
      )}
    </Front>
  );
}

/** Until the server has said so, nobody knows whether it was an address or a number. */
function titleOf(standing: RegistrationStanding | undefined, m: (typeof words)['ru']): string {
  if (standing === undefined) return m.register;
  return isNumber(standing.email) ? m.proofPhone : m.proof;
}

function Now({ standing, held }: { standing: RegistrationStanding; held: string }) {
  const m = useMessages(words);
  if (standing.state === 'UNPROVEN') return <Completion held={held} email={standing.email} />;
  if (standing.state === 'WAITING') return <Empty title={m.waiting} hint={m.waitingHint} />;
  if (standing.state === 'CONFIRMED') return <Empty title={m.confirmed} hint={m.confirmedHint} />;
  return <Empty title={m.declined} hint={standing.reason} />;
}

/** A private person says a name and chooses a password, and is in. */
function Completion({ held, email }: { held: string; email: string }) {
  const m = useMessages(words);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const terms = usePasswordTerms();
  const entering = useDirect<Session>((session) => {
    enter(session);
    window.location.replace('/');
  });
  const completing = useDirect<{ login: string }>(
    ({ login }) => void entering.run({ method: 'POST', path: '/session', body: { login, password } }),
  );
  const problem = completing.problem ?? entering.problem;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void completing.run({
      method: 'POST',
      path: '/registrations/completion',
      body: { key: held, name: name.trim(), password },
    });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <p className="soft">{isNumber(email) ? m.lastPhone : m.last}</p>
      <ErrorSummary problem={problem} />
      <TextInput
        label={isNumber(email) ? m.yourPhone : m.yourLogin}
        name="login"
        autoComplete="username"
        value={loginInField(email)}
        readOnly
      />
      <TextInput
        label={m.name}
        name="name"
        autoComplete="name"
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        {...fieldProps(problem, '/name')}
      />
      <PasswordField
        label={m.newPassword}
        value={password}
        onChange={setPassword}
        terms={terms}
        login={email}
        problem={problem}
        pointer="/password"
      />
      <Button type="submit" variant="filled" loading={completing.running || entering.running}>
        {m.enter}
      </Button>
    </form>
  );
}
