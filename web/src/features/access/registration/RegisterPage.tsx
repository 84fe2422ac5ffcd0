import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Registration } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { shownLogin, typedNumber } from '@/shared/login';
import { Segments } from '@/shared/ui/Preferences';
import { Empty, ErrorSummary, fieldProps, Skeleton } from '@/shared/ui/states';
import { AgreementChecks } from '../consent/AgreementChecks';
import { useAgreements } from '../consent/useAgreements';
import { Front } from '../Front';
import { useDirect } from '../useDirect';
import { useTerms } from './useTerms';
import { words } from './words';

type Kind = Registration['kind'];

/** What the applicant has said so far; it stays when they come back to mend it. */
interface Said {
  readonly kind?: Kind;
  readonly inn: string;
  readonly name: string;
  readonly email: string;
}

/** Whoever nobody has asked in asks by themselves: a company by its ИНН, a private person by an address or a phone number alone. */
export function RegisterPage() {
  const m = useMessages(words);
  const terms = useTerms();
  const [said, setSaid] = useState<Said>({ inn: '', name: '', email: '' });
  const [sentTo, setSentTo] = useState<string>();
  if (sentTo !== undefined) {
    const number = typedNumber(sentTo);
    return (
      <Front title={number ? m.lookPhone : m.look}>
        <p role="status">{number ? m.lookPhoneHint(shownLogin(number)) : m.lookHint(sentTo)}</p>
        <p>
          <button type="button" className="link" onClick={() => setSentTo(undefined)}>
            {number ? m.otherNumber : m.otherAddress}
          </button>
        </p>
        <a className="link" href="/">
          {m.door}
        </a>
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
      {kinds.length > 0 && <Form {...{ kinds, said, setSaid }} phones={terms?.phones === true} onSent={setSentTo} />}
      <a className="link" href="/">
        {m.toDoor}
      </a>
    </Front>
  );
}

interface FormProps {
  readonly kinds: readonly Kind[];
  readonly phones: boolean;
  readonly said: Said;
  readonly setSaid: (said: Said) => void;
  readonly onSent: (to: string) => void;
}

function Form({ kinds, phones, said, setSaid, onSent }: FormProps) {
  const m = useMessages(words);
  const kind = said.kind ?? kinds[0] ?? 'COMPANY';
  const [branch] = useState(() => new URLSearchParams(window.location.search).get('branch'));
  const consent = useAgreements();
  const { run, running, problem } = useDirect<undefined>(() => onSent(said.email.trim()));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const company = { inn: said.inn.trim(), name: said.name.trim() };
    const body = {
      kind,
      email: said.email.trim(),
      ...(kind === 'COMPANY' ? company : {}),
      ...(branch ? { branch } : {}),
      agreements: consent.agreed,
    };
    void run({ method: 'POST', path: '/registrations', body });
  };
  const field = (name: 'inn' | 'name' | 'email') => ({
    value: said[name],
    onChange: (event: { currentTarget: { value: string } }) => setSaid({ ...said, [name]: event.currentTarget.value }),
    ...fieldProps(problem, `/${name}`),
  });
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {kinds.length > 1 && (
        <Segments
          label={m.asWho}
          value={kind}
          options={kinds.map((value) => ({ value, label: m.kinds[value] }))}
          onChange={(next) => setSaid({ ...said, kind: next })}
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
