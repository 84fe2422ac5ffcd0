import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import styles from './people.module.css';
import { words } from './words';

interface PasswordDialogProps {
  /** Whose password. */
  readonly of: string;
  readonly password: string | undefined;
  readonly onClose: () => void;
}

/** A password that is shown this one time. */
export function PasswordDialog({ of, password, onClose }: PasswordDialogProps) {
  const m = useMessages(words);
  const [copied, setCopied] = useState<string>();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(password ?? '');
    setCopied(password);
  };
  return (
    <Dialog title={m.passwordFor(of)} open={password !== undefined} onClose={onClose} width={440}>
      <div className="stack">
        <p className={styles.password}>
          <span className="sr-only">{m.password}: </span>
          <code>{password}</code>
        </p>
        <p className="soft">{m.passwordHint}</p>
        <div className="row">
          <Button onClick={() => void copy()}>{copied === password ? m.copied : m.copy}</Button>
          <Button variant="filled" onClick={onClose}>
            {m.done}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
