import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SignOn } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Read } from '@/shared/ui/states';
import { signOn, type Whose } from './collections';
import { SignOnForm } from './SignOnForm';
import { settingWords } from './settingWords';
import styles from './sso.module.css';

/** The identity provider by which the seller's people, or those of a company, come in. */
export function SignOnPanel({ whose }: { whose: Whose }) {
  const m = useMessages(settingWords);
  const read = useQuery(signOn(whose));
  return (
    <section className={styles.panel} aria-label={m.title}>
      <div>
        <h2>{m.title}</h2>
        <p className="soft small">{whose === null ? m.sellersHint : m.companysHint}</p>
      </div>
      <Read of={read}>{(now) => <Connection key={whose} whose={whose} now={now} />}</Read>
    </section>
  );
}

function Connection({ whose, now }: { whose: Whose; now: SignOn }) {
  const m = useMessages(settingWords);
  const [open, setOpen] = useState(false);
  if (open || now.version > 0) return <SignOnForm whose={whose} now={now} onRemoved={() => setOpen(false)} />;
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{m.connect}</Button>
    </div>
  );
}
