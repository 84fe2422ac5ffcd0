import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import type { InvitationOffer, Session } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Empty, ErrorSummary, fieldProps, Skeleton } from '@/shared/ui/states';
import { AgreementChecks } from '../consent/AgreementChecks';
import { useAgreements } from '../consent/useAgreements';
import { Front } from '../Front';
import { rolesText } from '../people/EditPerson';
import { words as peopleWords } from '../people/words';
import { PasswordField } from '../policy/PasswordField';
import { enter } from '../session';
import { useDirect } from '../useDirect';
import styles from './invitations.module.css';
import { words } from './words';

/** Where the link of an invitation leads. The key is behind `#`, so that it reaches no log. */
export function JoinPage() {
  const m = useMessages(words);
  const [key] = useState(() => window.location.hash.slice(1));
  const [offer, setOffer] = useState<InvitationOffer>();
  const { run, problem } = useDirect<InvitationOffer>(setOffer);
  useEffect(() => {
    if (key !== '') void run({ method: 'POST', path: '/invitations/opening', body: { key } });
  }, [key, run]);
  return (
    <Front title={m.join} seller={offer && m.joinTo(offer.sellerName)}>
      {key === '' && <Empty title={m.noKey} hint={m.noKeyHint} />}
      {problem && (
        <Empty title={problem.title} {...(problem.detail ? { hint: problem.detail } : {})}>
          <a className="link" href="/">
            {m.toDoor}
          </a>
        </Empty>
      )}
      {key !== '' && !offer && !problem && <Skeleton lines={4} />}
      {offer && <Acceptance key={key} held={key} offer={offer} />}
    </Front>
  );
}

function Acceptance({ held, offer }: { held: string; offer: InvitationOffer }) {
  const m = useMessages(words);
  const [name, setName] = useState(offer.name);
  const [password, setPassword] = useState('');
  const consent = useAgreements();
  const entering = useDirect<Session>((session) => {
    enter(session);
    window.location.replace('/');
  });
  const accepting = useDirect<{ login: string }>(
    ({ login }) => void entering.run({ method: 'POST', path: '/session', body: { login, password } }),
  );
  const problem = accepting.problem ?? entering.problem;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const body = { key: held, name: name.trim(), password, agreements: consent.agreed };
    void accepting.run({ method: 'POST', path: '/invitations/acceptance', body });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Offered offer={offer} />
      <ErrorSummary problem={problem} />
      <TextInput label={m.yourLogin} name="login" autoComplete="username" value={offer.email} readOnly />
      {!offer.known && (
        <TextInput
          label={m.name}
          name="name"
          autoComplete="name"
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          {...fieldProps(problem, '/name')}
        />
      )}
      {offer.known ? (
        <PasswordInput
          label={m.password}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          {...fieldProps(problem, '/password')}
        />
      ) : (
        <PasswordField
          label={m.newPassword}
          value={password}
          onChange={setPassword}
          terms={offer.passwordTerms}
          login={offer.email}
          problem={problem}
          pointer="/password"
        />
      )}
      <AgreementChecks {...consent} problem={problem} />
      <Button type="submit" variant="filled" loading={accepting.running || entering.running}>
        {m.accept}
      </Button>
    </form>
  );
}

function Offered({ offer }: { offer: InvitationOffer }) {
  const m = useMessages(words);
  const people = useMessages(peopleWords);
  return (
    <div className={styles.offer}>
      <p>{m.invitedBy(offer.invitedByName)}</p>
      <p className="soft">
        {m.access}: {rolesText(offer.grants, people)}
      </p>
      {offer.known && <p className="soft">{m.known}</p>}
    </div>
  );
}
