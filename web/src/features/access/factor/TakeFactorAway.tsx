import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import { ErrorSummary } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useSync } from '@/sync/Sync';
import { useDirect } from '../useDirect';
import styles from './factor.module.css';
import { words } from './words';

/** For a person who has lost the phone and the codes. It cannot be given back by anybody but them, so it is asked once more. */
export function TakeFactorAway({ person }: { person: Pick<Person, 'id' | 'name'> }) {
  const m = useMessages(words);
  const { reads } = useSync();
  const [sure, setSure] = useState(false);
  const { run, running, problem } = useDirect<undefined>(() => {
    toast(say(words).takenAway(person.name));
    void reads.invalidateQueries({ predicate: ({ meta }) => meta?.topics.includes('access.changed') ?? false });
  });
  const take = (): void => void run({ method: 'DELETE', path: `/people/${person.id}/second-factor` });
  if (!sure) {
    return (
      <p>
        <button type="button" className="link" onClick={() => setSure(true)}>
          {m.takeAway}
        </button>{' '}
        <span className="quiet">{m.takeAwayEffect}</span>
      </p>
    );
  }
  return (
    <div className={styles.section}>
      <ErrorSummary problem={problem} />
      <p className="soft">{m.takeAwaySure(person.name)}</p>
      <div className="row wrap">
        <Button loading={running} onClick={take}>
          {m.takeAway}
        </Button>
        <Button onClick={() => setSure(false)}>{m.cancel}</Button>
      </div>
    </div>
  );
}
