import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import { example } from './rules';
import styles from './tokens.module.css';
import { words } from './words';

/** The token this one time: selected to be copied, should the clipboard be closed. */
export function ShownOnce({ token, onDone }: { token: string; onDone: () => void }) {
  const m = useMessages(words);
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(token);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <div className="stack">
      <p className="soft">{m.onceHint}</p>
      <TextInput
        ref={field}
        label={m.token}
        value={token}
        readOnly
        spellCheck={false}
        classNames={{ input: styles.mono ?? '' }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="row wrap">
        <Button variant="filled" autoFocus onClick={() => void copy()}>
          {copied ? m.copied : m.copy}
        </Button>
        <Button onClick={onDone}>{m.done}</Button>
      </div>
      <p className="quiet small">{m.example}</p>
      <pre className={styles.example}>{example(window.location.origin)}</pre>
    </div>
  );
}
