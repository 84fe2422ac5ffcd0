import { Button, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Id, MadeToken, PasskeyAnswer, Permission, TokenPlace, TokenTerms } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorSummary, fieldProps, Read } from '@/shared/ui/states';
import { CodeAgain } from '../factor/CodeAgain';
import { ShowPasskey } from '../passkey/ShowPasskey';
import { LegalEntityChoice } from '../roles/LegalEntityChoice';
import { Switches } from '../roles/Switches';
import { useDirect } from '../useDirect';
import { tokenTerms } from './collections';
import { ShownOnce } from './ShownOnce';
import { words } from './words';

interface MakeTokenProps {
  readonly organisationId: Id | null;
  readonly onMade: () => void;
  readonly onClose: () => void;
}

/** What a program may do on the maker's behalf; then the token, this one time. */
export function MakeToken({ organisationId, onMade, onClose }: MakeTokenProps) {
  const m = useMessages(words);
  const read = useQuery(tokenTerms(null));
  const [made, setMade] = useState<MadeToken>();
  const shown = (answer: MadeToken): void => {
    setMade(answer);
    onMade();
  };
  return (
    <Dialog title={made ? m.once : m.newToken} open onClose={onClose} width={640} must={made !== undefined}>
      {made ? (
        <ShownOnce token={made.token} onDone={onClose} />
      ) : (
        <Read of={read}>{(terms) => <Form {...{ terms, organisationId }} onMade={shown} onCancel={onClose} />}</Read>
      )}
    </Dialog>
  );
}

interface FormProps {
  readonly terms: TokenTerms;
  readonly organisationId: Id | null;
  readonly onMade: (made: MadeToken) => void;
  readonly onCancel: () => void;
}

const choices = [30, 90, 180, 366];

function Form({ terms, organisationId, onMade, onCancel }: FormProps) {
  const m = useMessages(words);
  const [id] = useState(newId);
  const [name, setName] = useState('');
  const [permissions, setPermissions] = useState<readonly Permission[]>([]);
  const [legalEntities, setLegalEntities] = useState<readonly Id[] | null>(null);
  const [days, setDays] = useState(180);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { run, running, problem } = useDirect<MadeToken>(onMade);
  const place: TokenPlace | undefined = terms.places.find((one) => (one.organisationId ?? null) === organisationId);
  const make = (proof: { password: string; code: string } | { passkey: PasskeyAnswer }): void => {
    const body = { id, name: name.trim(), organisationId, permissions, legalEntities, days, ...proof };
    void run({ method: 'POST', path: '/tokens', body });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    make({ password, code: code.trim() });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary problem={problem} />
      <TextInput
        label={m.name}
        description={m.nameHint}
        placeholder={m.namePlaceholder}
        autoComplete="off"
        data-autofocus
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        {...fieldProps(problem, '/name')}
      />
      <div>
        <h3>{m.permissions}</h3>
        <p className="quiet small">{m.permissionsHint}</p>
      </div>
      <Switches
        all={place?.permissions ?? []}
        likeness={organisationId === null ? 'ADMINISTRATOR' : 'COMPANY_ADMINISTRATOR'}
        held={permissions}
        onChange={setPermissions}
      />
      {organisationId !== null && (
        <LegalEntityChoice organisationId={organisationId} value={legalEntities} onChange={setLegalEntities} />
      )}
      <NativeSelect
        size="sm"
        label={m.days}
        data={choices.map((one) => ({ value: String(one), label: m.terms(one) }))}
        value={String(days)}
        onChange={(event) => setDays(Number(event.currentTarget.value))}
        {...fieldProps(problem, '/days')}
      />
      <PasswordInput
        label={m.password}
        description={m.passwordHint}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        {...fieldProps(problem, '/password')}
      />
      <CodeAgain value={code} onChange={setCode} problem={problem} />
      <div className="row wrap">
        <Button type="submit" variant="filled" loading={running} disabled={name.trim() === '' || password === ''}>
          {m.make}
        </Button>
        <ShowPasskey label={m.makeByPasskey} disabled={name.trim() === ''} onShown={(passkey) => make({ passkey })} />
        <Button onClick={onCancel}>{m.cancel}</Button>
      </div>
    </form>
  );
}
