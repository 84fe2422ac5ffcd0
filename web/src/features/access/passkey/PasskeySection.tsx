import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { OwnPasskey, OwnPasskeys } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { say, useMessages } from '@/shared/i18n/messages';
import { Read } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useSync } from '@/sync/Sync';
import styles from '../profile/profile.module.css';
import { AddPasskey } from './AddPasskey';
import { ownPasskeys } from './collections';
import { canAskDevice, isHere } from './device';
import { RemovePasskey } from './RemovePasskey';
import { words } from './words';

/** The person's own keys: on which devices, since when, last used when. */
export function PasskeySection() {
  const m = useMessages(words);
  const read = useQuery(ownPasskeys(null));
  return (
    <section className={styles.section} aria-label={m.title}>
      <div>
        <h2>{m.title}</h2>
        <p className="soft small">{m.hint}</p>
      </div>
      <Read of={read}>{(own) => <Keys own={own} />}</Read>
    </section>
  );
}

function Keys({ own }: { own: OwnPasskeys }) {
  const m = useMessages(words);
  const { reads } = useSync();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<OwnPasskey>();
  const list = useRef<HTMLDivElement>(null);
  const settle = (text?: string): void => {
    setAdding(false);
    setRemoving(undefined);
    if (text === undefined) return;
    toast(text);
    void reads.invalidateQueries({ queryKey: ownPasskeys(null).queryKey });
  };
  const count = own.passkeys.length;
  const before = useRef(count);
  useEffect(() => {
    // What had the focus is gone with the key, or with the form that added one.
    if (before.current !== count && document.activeElement === document.body) list.current?.focus();
    before.current = count;
  }, [count]);
  const cancel = (): void => settle();
  const obstacle = useObstacle(own);
  return (
    <div ref={list} tabIndex={-1} className={styles.keys}>
      {own.passkeys.length === 0 ? (
        <p className="quiet">{m.none}</p>
      ) : (
        <ul className={styles.list}>
          {own.passkeys.map((one) => (
            <Line key={one.id} passkey={one} onRemove={() => setRemoving(one)} />
          ))}
        </ul>
      )}
      {removing && <RemovePasskey passkey={removing} onDone={() => settle(say(words).removed)} onCancel={cancel} />}
      {obstacle && <p className="quiet small">{obstacle}</p>}
      {adding && <AddPasskey onDone={() => settle(say(words).added)} onCancel={cancel} />}
      {!adding && !obstacle && (
        <div>
          <Button onClick={() => setAdding(true)}>{m.add}</Button>
        </div>
      )}
    </div>
  );
}

/** Why no key can be added here and now. */
function useObstacle({ possible, origin }: OwnPasskeys): string | undefined {
  const m = useMessages(words);
  if (!possible) return m.impossible;
  if (!isHere(origin)) return m.elsewhere(origin);
  return canAskDevice() ? undefined : m.noBrowser;
}

function Line({ passkey, onRemove }: { passkey: OwnPasskey; onRemove: () => void }) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <li>
      <div className={styles.what}>
        <p className="strong">{passkey.name}</p>
        <p className="quiet small">
          <time title={f.full(passkey.createdAt)}>{m.created(f.dateTime(passkey.createdAt))}</time>
          {' · '}
          {passkey.lastUsedAt ? (
            <time title={f.full(passkey.lastUsedAt)}>{m.used(f.dateTime(passkey.lastUsedAt))}</time>
          ) : (
            m.unused
          )}
        </p>
      </div>
      <button
        type="button"
        className={`link ${styles.act}`}
        aria-label={m.removeLabel(passkey.name)}
        onClick={onRemove}
      >
        {m.remove}
      </button>
    </li>
  );
}
