import { Button, PasswordInput, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useCallback, useState } from 'react';
import type { SignOn } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import { CheckField } from '@/shared/ui/fields';
import { ErrorSummary, fieldProps } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useDirect } from '../useDirect';
import { pathOf, signOn, type Whose } from './collections';
import { Guide } from './Guide';
import { PutOut, RemoveSignOn } from './RemoveSignOn';
import { settingWords } from './settingWords';
import { Trial } from './Trial';

const changedMeanwhile = 412;

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const written = (now: SignOn) => ({
  name: now.name,
  issuer: now.issuer,
  clientId: now.clientId,
  clientSecret: '',
  domains: now.domains.map(({ domain }) => domain).join('\n'),
  onlyWay: now.onlyWay,
  active: now.active,
});

interface SignOnFormProps {
  readonly whose: Whose;
  readonly now: SignOn;
  readonly onRemoved: () => void;
}

/** What is agreed with the provider. The secret waits in no outbox and no draft: it is sent now or not at all. */
export function SignOnForm({ whose, now, onRemoved }: SignOnFormProps) {
  const m = useMessages(settingWords);
  const reads = useQueryClient();
  const [typed, setTyped] = useState<{ form: ReturnType<typeof written>; version: number }>();
  const { form, version } = typed ?? { form: written(now), version: now.version };
  const [removing, setRemoving] = useState(false);
  const change = (part: Partial<typeof form>): void => setTyped({ form: { ...form, ...part }, version });
  const saved = useCallback(
    (view: SignOn) => {
      reads.setQueryData(signOn(whose).queryKey, view);
      setTyped(undefined);
      toast(say(settingWords).saved);
    },
    [reads, whose],
  );
  const { run, running, problem, setProblem } = useDirect<SignOn>(saved);
  const [sure, setSure] = useState<string>();
  const again = (): void => {
    setTyped(undefined);
    setProblem(undefined);
    void reads.invalidateQueries({ queryKey: signOn(whose).queryKey });
  };
  const removed = (): void => {
    setRemoving(false);
    again();
    onRemoved();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (now.active && !form.active) setSure(m.putOutSure(now.name));
    else if (now.version > 0 && form.issuer.trim() !== now.issuer) setSure(m.otherSure(now.name));
    else save();
  };
  const save = (): void => {
    setSure(undefined);
    const clientSecret = form.clientSecret === '' ? null : form.clientSecret;
    const body = { ...form, clientSecret, domains: lines(form.domains) };
    void run({ method: 'PUT', path: pathOf(whose), body, version });
  };
  const text = (name: 'name' | 'issuer' | 'clientId') => ({
    label: m[name],
    value: form[name],
    autoComplete: 'off',
    spellCheck: false,
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
    ...fieldProps(problem, `/${name}`),
  });
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ErrorSummary problem={problem} />
      {problem?.status === changedMeanwhile && (
        <div>
          <Button onClick={again}>{m.reload}</Button>
        </div>
      )}
      <Guide callback={now.callback} />
      <TextInput {...text('name')} placeholder="Keycloak" maxLength={100} />
      <TextInput {...text('issuer')} placeholder="https://sso.company.ru/realms/main" inputMode="url" maxLength={500} />
      <TextInput {...text('clientId')} placeholder="kabinet" maxLength={200} />
      <PasswordInput
        label={m.clientSecret}
        description={now.secretKept ? m.secretKept : undefined}
        autoComplete="new-password"
        maxLength={1000}
        value={form.clientSecret}
        onChange={(event) => change({ clientSecret: event.currentTarget.value })}
        {...fieldProps(problem, '/clientSecret')}
      />
      <Textarea
        label={m.domains}
        description={m.domainsHint}
        placeholder="company.ru"
        rows={2}
        spellCheck={false}
        value={form.domains}
        onChange={(event) => change({ domains: event.currentTarget.value })}
        {...fieldProps(problem, '/domains')}
      />
      {now.domains
        .filter(({ confirmed }) => !confirmed)
        .map(({ domain }) => (
          <p key={domain} className="small" role="note">
            {m.waiting(domain)}
          </p>
        ))}
      <CheckField label={m.active} checked={form.active} onChange={(active) => change({ active })} />
      <div>
        <CheckField label={m.onlyWay} checked={form.onlyWay} onChange={(onlyWay) => change({ onlyWay })} />
        {whose === null && <p className="quiet small">{m.onlyWaySeller}</p>}
      </div>
      {now.version > 0 && <p className="soft small">{m.linked(now.linked)}</p>}
      <div className="row wrap">
        <Button type="submit" variant="filled" loading={running}>
          {m.save}
        </Button>
        {now.version > 0 && <Button onClick={() => setRemoving(true)}>{m.remove}</Button>}
      </div>
      <Trial whose={whose} fields={form} />
      {sure && (
        <PutOut
          {...{ whose, running }}
          title={sure}
          action={m.putOut}
          onSure={save}
          onCancel={() => setSure(undefined)}
        />
      )}
      {removing && <RemoveSignOn whose={whose} name={now.name} onDone={removed} onCancel={() => setRemoving(false)} />}
    </form>
  );
}
