import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { say, useMessages } from '@/shared/i18n/messages';
import { ErrorSummary, fieldProps } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { CodeAgain } from '../factor/CodeAgain';
import { PasswordField } from '../policy/PasswordField';
import { usePasswordTerms } from '../policy/usePasswordTerms';
import { useDirect } from '../useDirect';
import styles from './profile.module.css';
import { words } from './words';

const blank = { current: '', next: '', code: '' };

/** One's own password, by showing that one knows the old one. It never waits in the outbox: it is sent now or not at all. */
export function ChangePassword({ login }: { login: string }) {
  const m = useMessages(words);
  const [form, setForm] = useState(blank);
  const terms = usePasswordTerms();
  const { run, running, problem } = useDirect<undefined>(() => {
    setForm(blank);
    toast(say(words).passwordChanged);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run({ method: 'POST', path: '/session/password', body: { ...form, code: form.code.trim() } });
  };
  return (
    <form className={styles.narrow} noValidate onSubmit={submit}>
      <ErrorSummary problem={problem} />
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      <PasswordInput
        label={m.current}
        autoComplete="current-password"
        value={form.current}
        onChange={(event) => setForm({ ...form, current: event.currentTarget.value })}
        {...fieldProps(problem, '/current')}
      />
      <PasswordField
        label={m.next}
        value={form.next}
        onChange={(next) => setForm({ ...form, next })}
        terms={terms}
        login={login}
        problem={problem}
        pointer="/next"
      />
      {form.next !== '' && (
        <CodeAgain value={form.code} onChange={(code) => setForm({ ...form, code })} problem={problem} />
      )}
      <div>
        <Button type="submit" loading={running} disabled={form.current === '' || form.next === ''}>
          {m.changePassword}
        </Button>
      </div>
    </form>
  );
}
