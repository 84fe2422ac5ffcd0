import { useEffect, useRef } from 'react';
import { accessWords, isIdle, SignInForm, useSession } from '@/features/access/public';
import { useMessages } from '@/shared/i18n/messages';
import { useSync } from '@/sync/Sync';
import styles from './Again.module.css';

/** The session has ended while a screen was open: sign in over it, and nothing on it is lost. */
export function Again() {
  const m = useMessages(accessWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const { outbox, reads } = useSync();
  const session = useSession();
  useEffect(() => {
    dialog.current?.showModal();
    return () => {
      void outbox.wake();
      void reads.invalidateQueries();
    };
  }, [outbox, reads]);
  return (
    <dialog
      ref={dialog}
      className={styles.again}
      data-closed={session.idleMinutes > 0}
      aria-label={m.signIn}
      onCancel={(event) => event.preventDefault()}
    >
      <h2>{m.signIn}</h2>
      <p className="soft">{isIdle(session) ? m.idle : m.expired}</p>
      <SignInForm />
    </dialog>
  );
}
