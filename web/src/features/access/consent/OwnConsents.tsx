import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { GivenConsent } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { FormDialog } from '@/shared/ui/FormDialog';
import { Read, Tag } from '@/shared/ui/states';
import { useCommand } from '@/sync/commands';
import { AgreementText } from './AgreementText';
import { ownConsents, withdrawConsent } from './collections';
import styles from './consent.module.css';
import { words } from './words';

/** What the person has agreed to, and the way to think better of it. */
export function OwnConsents() {
  const m = useMessages(words);
  const read = useQuery(ownConsents(null));
  return (
    <Read of={read}>
      {({ given }) =>
        given.length === 0 ? (
          <p className="quiet">{m.none}</p>
        ) : (
          <ul className={styles.list}>
            {given.map((one) => (
              <Line key={`${one.agreement.id} ${one.givenAt}`} consent={one} />
            ))}
          </ul>
        )
      }
    </Read>
  );
}

function Line({ consent: { agreement, givenAt, address, withdrawnAt } }: { consent: GivenConsent }) {
  const m = useMessages(words);
  const f = useFormats();
  const [asking, setAsking] = useState(false);
  const { run, running, problem } = useCommand(withdrawConsent);
  const withdraw = async (): Promise<void> => {
    if ((await run(null)) !== undefined) setAsking(false);
  };
  return (
    <li>
      <p className="row wrap">
        <span className="strong">{m.kinds[agreement.kind]}</span>
        {withdrawnAt && <Tag tone="warn">{m.withdrawn(f.full(withdrawnAt))}</Tag>}
      </p>
      <p className="soft small">{m.given(f.full(givenAt), address)}</p>
      <AgreementText agreement={agreement} />
      {agreement.kind === 'PERSONAL_DATA' && !withdrawnAt && (
        <p>
          <button type="button" className="link" onClick={() => setAsking(true)}>
            {m.withdraw}
          </button>
        </p>
      )}
      <FormDialog
        title={m.withdrawTitle}
        action={m.withdraw}
        open={asking}
        onClose={() => setAsking(false)}
        {...{ running, problem }}
        onSubmit={() => void withdraw()}
      >
        <p>{m.withdrawHint}</p>
      </FormDialog>
    </li>
  );
}
