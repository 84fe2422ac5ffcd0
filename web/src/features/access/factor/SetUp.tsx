import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import type { RecoveryCodes as Codes, FactorSetup, Problem } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { ErrorSummary, fieldProps, Skeleton } from '@/shared/ui/states';
import { useDirect } from '../useDirect';
import { CodeField } from './CodeField';
import styles from './factor.module.css';
import { RecoveryCodes } from './RecoveryCodes';
import { words } from './words';

interface SetUpProps {
  readonly heading: string;
  /** The password was shown a moment ago, on the way in. */
  readonly proven?: boolean;
  /** Called once it is on and the codes have been seen. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** From the password to ten codes on paper: what the phone must know, the proof that it knows it, the codes for its loss. */
export function SetUp({ heading, proven = false, onDone, onCancel }: SetUpProps) {
  const m = useMessages(words);
  const [password, setPassword] = useState('');
  const [setup, setSetup] = useState<FactorSetup>();
  const [codes, setCodes] = useState<readonly string[]>();
  const beginning = useDirect<FactorSetup>(setSetup);
  const { run: begin } = beginning;
  useEffect(() => {
    if (proven) void begin({ method: 'POST', path: '/session/second-factor/setup', body: {} });
  }, [proven, begin]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void beginning.run({ method: 'POST', path: '/session/second-factor/setup', body: { password } });
  };
  if (codes !== undefined) return <RecoveryCodes codes={codes} heading={heading} onDone={onDone} />;
  if (setup !== undefined) return <OnPhone setup={setup} onOn={setCodes} onCancel={onCancel} />;
  if (proven)
    return beginning.problem ? <Again problem={beginning.problem} onAgain={onCancel} /> : <Skeleton lines={3} />;
  return (
    <form className={styles.narrow} onSubmit={submit} noValidate>
      <p className="soft">{m.passwordWhy}</p>
      <ErrorSummary problem={beginning.problem} />
      <PasswordInput
        label={m.password}
        name="password"
        autoComplete="current-password"
        autoFocus
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        {...fieldProps(beginning.problem, '/password')}
      />
      <div className="row wrap">
        <Button type="submit" variant="filled" loading={beginning.running}>
          {m.next}
        </Button>
        <Button onClick={onCancel}>{m.cancel}</Button>
      </div>
    </form>
  );
}

function Again({ problem, onAgain }: { problem: Problem; onAgain: () => void }) {
  const m = useMessages(words);
  return (
    <div className="stack">
      <ErrorSummary problem={problem} />
      <button type="button" className="link" onClick={onAgain}>
        {m.again}
      </button>
    </div>
  );
}

interface OnPhoneProps {
  readonly setup: FactorSetup;
  readonly onOn: (codes: readonly string[]) => void;
  readonly onCancel: () => void;
}

function OnPhone({ setup, onOn, onCancel }: OnPhoneProps) {
  const m = useMessages(words);
  const [code, setCode] = useState('');
  const { run, running, problem } = useDirect<Codes>((answer) => onOn(answer.codes));
  const show = (whole: string): void => {
    if (!running) void run({ method: 'POST', path: '/session/second-factor/confirmation', body: { code: whole } });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    show(code);
  };
  return (
    <form onSubmit={submit} noValidate>
      <ol className={styles.steps}>
        <li>{m.app}</li>
        <li>
          <p>{m.scan}</p>
          <Picture {...setup.picture} label={m.qr} />
          <p className="narrow-only">
            <a className="link" href={setup.address}>
              {m.openApp}
            </a>
          </p>
          <p className="soft">
            {m.typed} <code className={styles.secret}>{setup.secret.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
        </li>
        <li>
          <p>{m.show}</p>
          <div className={styles.narrow}>
            <ErrorSummary problem={problem} />
            <CodeField
              label={m.code}
              value={code}
              onChange={setCode}
              onWhole={show}
              {...fieldProps(problem, '/code')}
            />
            <div className="row wrap">
              <Button type="submit" variant="filled" loading={running}>
                {m.confirm}
              </Button>
              <Button onClick={onCancel}>{m.cancel}</Button>
            </div>
          </div>
        </li>
      </ol>
    </form>
  );
}

const quiet = 4;

/** Dark on light whatever the theme: cameras want it so, and a quiet edge around it. */
function Picture({ size, path, label }: FactorSetup['picture'] & { label: string }) {
  const whole = size + 2 * quiet;
  return (
    <svg className={styles.picture} viewBox={`${-quiet} ${-quiet} ${whole} ${whole}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
