import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { OwnPasskey, PasskeyTerms } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { ErrorSummary, fieldProps } from '@/shared/ui/states';
import { CodeAgain } from '../factor/CodeAgain';
import styles from '../profile/profile.module.css';
import { useDirect } from '../useDirect';
import { makeKey } from './device';
import { words } from './words';

interface AddPasskeyProps {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** A name and the password; then the device itself asks for a finger, a face or a PIN. */
export function AddPasskey({ onDone, onCancel }: AddPasskeyProps) {
  const m = useMessages(words);
  const [name, setName] = useState(deviceName);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [told, setTold] = useState<string>();
  const adding = useDirect<OwnPasskey>(onDone);
  const make = async (terms: PasskeyTerms): Promise<void> => {
    const made = await makeKey(terms);
    if (made === undefined) setTold(m.nothing);
    else void adding.run({ method: 'POST', path: '/session/passkeys', body: { name: name.trim(), ...made } });
  };
  const beginning = useDirect<PasskeyTerms>((terms) => void make(terms));
  const problem = adding.problem ?? beginning.problem;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTold(undefined);
    adding.setProblem(undefined);
    void beginning.run({ method: 'POST', path: '/session/passkeys/challenge', body: { password, code: code.trim() } });
  };
  return (
    <form className={styles.narrow} onSubmit={submit} noValidate>
      <ErrorSummary problem={problem} />
      {told && (
        <p className="soft" role="alert">
          {told}
        </p>
      )}
      <TextInput
        label={m.name}
        description={m.nameHint}
        autoComplete="off"
        required
        withAsterisk={false}
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        {...fieldProps(problem, '/name')}
      />
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
        <Button
          type="submit"
          variant="filled"
          disabled={name.trim() === ''}
          loading={beginning.running || adding.running}
        >
          {m.next}
        </Button>
        <Button onClick={onCancel}>{m.cancel}</Button>
      </div>
    </form>
  );
}

const systems = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac', 'Linux'] as const;

/** What most would call it; they may say better. */
const deviceName = (): string => systems.find((one) => navigator.userAgent.includes(one)) ?? '';
