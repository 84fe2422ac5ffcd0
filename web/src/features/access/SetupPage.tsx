import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Session } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Empty, ErrorSummary, fieldProps } from '@/shared/ui/states';
import { Front } from './Front';
import { PasswordField } from './policy/PasswordField';
import { usePasswordTerms } from './policy/usePasswordTerms';
import { enter } from './session';
import { useDirect } from './useDirect';
import { words } from './words';

/** The one-time link that the first start prints. The key is behind `#`, so that it reaches no log. */
export function SetupPage() {
  const m = useMessages(words);
  const [token] = useState(() => window.location.hash.slice(1));
  const [form, setForm] = useState({ name: '', login: '', password: '' });
  const terms = usePasswordTerms();
  const entering = useDirect<Session>((session) => {
    enter(session);
    window.location.replace('/');
  });
  const { login, password } = form;
  const creating = useDirect<undefined>(
    () => void entering.run({ method: 'POST', path: '/session', body: { login: login.trim(), password } }),
  );
  const problem = creating.problem ?? entering.problem;
  if (token === '') {
    return (
      <Front title={m.setup}>
        <Empty title={m.noToken} hint={m.noTokenHint} />
      </Front>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void creating.run({ method: 'POST', path: '/setup', body: { token, ...form } });
  };
  return (
    <Front title={m.setup}>
      <p className="soft">{m.setupHint}</p>
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary problem={problem} />
        {(['name', 'login'] as const).map((field) => (
          <TextInput
            key={field}
            label={m[field]}
            autoComplete={field === 'login' ? 'username' : 'off'}
            value={form[field]}
            onChange={(event) => setForm({ ...form, [field]: event.currentTarget.value })}
            {...fieldProps(problem, `/${field}`)}
          />
        ))}
        <PasswordField
          label={m.newPassword}
          value={password}
          onChange={(next) => setForm({ ...form, password: next })}
          terms={terms}
          login={login}
          problem={problem}
          pointer="/password"
        />
        <Button type="submit" variant="filled" loading={creating.running || entering.running}>
          {m.create}
        </Button>
      </form>
    </Front>
  );
}
