import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import styles from './factor.module.css';
import { words } from './words';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  /** Whose they are, as the file and the sheet of paper say it. */
  readonly heading: string;
  readonly onDone: () => void;
}

/** Ten codes that are shown this one time, and the ways to keep them. */
export function RecoveryCodes({ codes, heading, onDone }: RecoveryCodesProps) {
  const m = useMessages(words);
  const [copied, setCopied] = useState(false);
  const text = codes.join('\n');
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${heading}\n${m.codesTitle}\n\n${text}\n`)}`;
  return (
    <div className="stack">
      <p className="soft">{m.codesHint}</p>
      <div className={styles.sheet}>
        <p className={styles.heading}>
          {heading} · {m.codesTitle}
        </p>
        <ol className={styles.codes} aria-label={m.codesTitle}>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
      </div>
      <div className="row wrap">
        <Button onClick={() => void copy()}>{copied ? m.copied : m.copy}</Button>
        <Button component="a" href={file} download={m.file}>
          {m.download}
        </Button>
        <Button onClick={() => window.print()}>{m.print}</Button>
        <Button variant="filled" onClick={onDone}>
          {m.done}
        </Button>
      </div>
    </div>
  );
}
