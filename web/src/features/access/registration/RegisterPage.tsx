import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Registration } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { isNumber } from '@/shared/login';
import { Segments } from '@/shared/ui/Preferences';
import { Empty, ErrorSummary, fieldProps, Skeleton } from '@/shared/ui/states';
import { AgreementChecks } from '../consent/AgreementChecks';
import { useAgreements } from '../consent/useAgreements';
import { Front } from '../Front';
import { useDirect } from '../useDirect';
import { useTerms } from './useTerms';
import { words } from './words';

type Kind = Registration['kind'];

/** Whoever nobody has asked in asks by themselves: a company by its ИНН, a private person by an address or a phone number alone. */
export function RegisterPage() {
  const m = useMessages(words);
  const terms = useTerms();
  const [sentTo, setSentTo] = useState<string>();
  if (sentTo !== undefined) {
    return (
      <Front title={isNumber(sentTo) ? m.lookPhone : m.look}>
        <p>{isNumber(sentTo) ? m.lookPhoneHint(sentTo) : m.lookHint(sentTo)}</p>
      </Front>
    );
  }
  const kinds: readonly Kind[] = [
    ...(terms?.companies ? (['COMPANY'] as const) : []),
    ...(terms?.individuals ? (['INDIVIDUAL'] as const) : []),
  ];
  return (
    <Front title={m.register}>
      {terms === undefined && <Skeleton lines={4} />}
      {terms !== undefined && kinds.length === 0 && <Empty title={m.closed} hint={m.closedHint} />}
      {kinds.length > 0 && <Form kinds={kinds} phones={terms?.phones === true} onSent={setSentTo} />}
      <a className="link" href="/">
        {m.toDoor}
      </a>
    </Front>
  );
}

interface FormProps {
  readonly kinds: readonly Kind[];
  readonly phones: boolean;
  readonly onSent: (to: string) => void;
}

function Form({ kinds, phones, onSent }: FormProps) {
  const m = useMessages(words);
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'COMPANY');
  const [form, setForm] = useState({ inn: '', name: '', email: '' });
  const [branch] = useState(() => new URLSearchParams(window.location.search).get('branch'));
  const consent = useAgreements();
  const { run, running, problem } = useDirect<undefined>(() => onSent(form.email.trim()));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const company = { inn: form.inn.trim(), name: form.name.trim() };
    const body = {
      kind,
      email: form.email.trim(),
      ...(kind === 'COMPANY' ? company : {}),
      ...(branch ? { branch } : {}),
      agreements: consent.agreed,
    };
    void run({ method: 'POST', path: '/registrations', body });
  };
  const field = (name: keyof typeof form) => ({
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) => setForm({ ...form, [name]: event.currentTarget.value }),
    ...fieldProps(problem, `/${name}`),
  });
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {kinds.length > 1 && (
        <Segments
          label={m.asWho}
          value={kind}
          options={kinds.map((value) => ({ value, label: m.kinds[value] }))}
          onChange={setKind}
        />
      )}
      <ErrorSummary problem={problem} />
      {kind === 'COMPANY' && (
        <>
          <TextInput
            label={m.inn}
            description={m.innHint}
            name="inn"
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
            {...field('inn')}
          />
          <TextInput label={m.name} name="name" autoComplete="name" maxLength={200} {...field('name')} />
        </>
      )}
      <TextInput
        {...(phones && kind === 'INDIVIDUAL'
          ? { label: m.contact, description: m.contactHint, inputMode: 'email', autoComplete: 'username' }
          : { label: m.email, description: m.emailHint, type: 'email', autoComplete: 'email' })}
        name="email"
        autoCapitalize="none"
        maxLength={200}
        {...field('email')}
      />
      <AgreementChecks {...consent} problem={problem} />
      <Button type="submit" variant="filled" loading={running}>
        {m.send}
      </Button>
    </form>
  );
}
