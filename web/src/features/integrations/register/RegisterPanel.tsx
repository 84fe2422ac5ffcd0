import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import { Read, Tag } from '@/shared/ui/states';
import { CompanyNote } from './CompanyNote';
import { companyRegister } from './collections';
import styles from './register.module.css';
import { useLookUp } from './useLookUp';
import { words } from './words';

/** Whether there is a register to ask, and a way to try it; it is named where the portal is started. */
export function RegisterPanel() {
  const m = useMessages(words);
  const read = useQuery(companyRegister(null));
  return (
    <section className={styles.panel}>
      <h2>{m.register}</h2>
      <Read of={read}>
        {({ configured, url }) =>
          configured ? (
            <>
              <dl className="facts">
                <dt>{m.address}</dt>
                <dd>{url}</dd>
              </dl>
              <Trial />
            </>
          ) : (
            <div className={styles.note}>
              <p>
                <Tag>{m.absent}</Tag>
              </p>
              <p>{m.absentHint}</p>
              <p className="soft">
                {m.absentHow} <code>KABINET_REGISTER_TOKEN</code>, <code>KABINET_REGISTER_URL</code>.
              </p>
            </div>
          )
        }
      </Read>
    </section>
  );
}

function Trial() {
  const m = useMessages(words);
  const [inn, setInn] = useState('7707083893');
  const { ask, running, company, trouble } = useLookUp(() => undefined);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void ask(inn);
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <div className={styles.trial}>
        <TextInput
          label={m.trialInn}
          inputMode="numeric"
          maxLength={12}
          value={inn}
          onChange={(event) => setInn(event.currentTarget.value)}
        />
        <Button type="submit" loading={running}>
          {m.trial}
        </Button>
      </div>
      <div role="status">
        {trouble && <Tag tone="bad">{trouble}</Tag>}
        {company && <CompanyNote company={company} />}
      </div>
    </form>
  );
}
