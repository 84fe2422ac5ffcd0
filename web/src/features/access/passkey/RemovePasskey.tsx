import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { OwnPasskey } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorSummary, fieldProps } from '@/shared/ui/states';
import { CodeAgain } from '../factor/CodeAgain';
import { useDirect } from '../useDirect';
import { words } from './words';

interface RemovePasskeyProps {
  readonly passkey: OwnPasskey;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** It cannot be taken back, and the browser may have been left alone: so it wants the password, and the code of whoever has one. */
export function RemovePasskey({ passkey, onDone, onCancel }: RemovePasskeyProps) {
  const m = useMessages(words);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { run, running, problem } = useDirect<undefined>(onDone);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const body = { password, code: code.trim() };
    void run({ method: 'POST', path: `/session/passkeys/${passkey.id}/removal`, body });
  };
  return (
    <Dialog title={m.removeSure(passkey.name)} open onClose={onCancel} width={440}>
      <form className="stack" noValidate onSubmit={submit}>
        <ErrorSummary problem={problem} />
        <p className="soft">{m.removeEffect}</p>
        <PasswordInput
          label={m.password}
          name="password"
          autoComplete="current-password"
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          {...fieldProps(problem, '/password')}
        />
        <CodeAgain value={code} onChange={setCode} problem={problem} />
        <div className="row wrap">
          <Button type="submit" variant="filled" loading={running} disabled={password === ''}>
            {m.remove}
          </Button>
          <Button onClick={onCancel}>{m.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
