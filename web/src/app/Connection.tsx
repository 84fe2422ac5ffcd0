import { useState } from 'react';
import { useReach } from '@/shared/http/reach';
import { say, useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { Icon } from '@/shared/ui/icons';
import { ErrorSummary } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useOutbox, useSync } from '@/sync/Sync';
import type { OutboxEntry } from '@/sync/store';
import styles from './Connection.module.css';
import { words } from './words';

/** Silent while all is well; otherwise one line: no connection, or actions that the server has not accepted. */
export function Connection() {
  const m = useMessages(words);
  const online = useReach();
  const entries = useOutbox();
  const [open, setOpen] = useState(false);
  const refused = entries.filter((entry) => entry.state === 'attention');
  const unsent = entries.filter((entry) => entry.state === 'waiting' && entry.attempts > 0);
  return (
    <div role="status">
      {(!online || unsent.length > 0) && (
        <p className={styles.line}>
          <Icon name="offline" /> {m.offline} {unsent.length > 0 && m.waiting(unsent.length)}
        </p>
      )}
      {refused.length > 0 && (
        <button type="button" className={styles.line} data-tone="bad" onClick={() => setOpen(true)}>
          <Icon name="warn" /> {m.attention(refused.length)}
        </button>
      )}
      <Dialog title={m.trayTitle} open={open} onClose={() => setOpen(false)}>
        <p className="soft">{refused.length > 0 ? m.trayHint : m.trayEmpty}</p>
        {refused.map((entry) => (
          <Refused key={entry.id} entry={entry} />
        ))}
      </Dialog>
    </div>
  );
}

function Refused({ entry }: { entry: OutboxEntry }) {
  const m = useMessages(words);
  const { outbox } = useSync();
  const discard = async (): Promise<void> => {
    await outbox.discard(entry.id);
    toast(say(words).discarded, { label: say(words).undo, run: () => void outbox.restore(entry) });
  };
  return (
    <section className={styles.entry}>
      <h3>{entry.label}</h3>
      <ErrorSummary problem={entry.fault?.kind === 'refused' ? entry.fault.problem : undefined} />
      <div className="row">
        <button type="button" className="link" onClick={() => void outbox.retry(entry.id)}>
          {m.retry}
        </button>
        <button type="button" className="link" onClick={() => void discard()}>
          {m.discard}
        </button>
      </div>
    </section>
  );
}
