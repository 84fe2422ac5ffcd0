import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { RecoveryCodes as Codes } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { ErrorSummary, fieldProps } from '@/shared/ui/states';
import { useDirect } from '../useDirect';
import { CodeAgain } from './CodeAgain';
import styles from './factor.module.css';
import { RecoveryCodes } from './RecoveryCodes';
import { words } from './words';

interface BothFactorsProps {
  readonly doing: 'renew' | 'switchOff';
  readonly heading: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const paths = { renew: 'recovery-codes', switchOff: 'removal' } as const;

/** What weakens the door wants password and code once more. */
export function BothFactors({ doing, heading, onDone, onCancel }: BothFactorsProps) {
  const m = useMessages(words);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [codes, setCodes] = useState<readonly string[]>();
  const { run, running, problem } = useDirect<Codes | undefined>((answer) =>
    answer === undefined ? onDone() : setCodes(answer.codes),
  );
  if (codes !== undefined) return <RecoveryCodes codes={codes} heading={heading} onDone={onDone} />;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void run({ method: 'POST', path: `/session/second-factor/${paths[doing]}`, body: { password, code: code.trim() } });
  };
  return (
    <form className={styles.narrow} onSubmit={submit} noValidate>
      <p className="soft">{doing === 'renew' ? m.renewEffect : m.offEffect}</p>
      <ErrorSummary problem={problem} />
      <PasswordInput
        label={m.password}
        name="password"
        autoComplete="current-password"
        autoFocus
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        {...fieldProps(problem, '/password')}
      />
      <CodeAgain value={code} onChange={setCode} problem={problem} />
      <div className="row wrap">
        <Button type="submit" variant="filled" loading={running}>
          {doing === 'renew' ? m.renew : m.switchOff}
        </Button>
        <Button onClick={onCancel}>{m.cancel}</Button>
      </div>
    </form>
  );
}
