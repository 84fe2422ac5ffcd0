import { Button, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { say, useMessages } from '@/shared/i18n/messages';
import { toast } from '@/shared/ui/toasts';
import { settingWords } from './settingWords';
import styles from './sso.module.css';

/** What has to be done at the provider, and the address that it needs. */
export function Guide({ callback }: { callback: string }) {
  const m = useMessages(settingWords);
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    if (navigator.clipboard === undefined) {
      field.current?.select();
      return;
    }
    await navigator.clipboard.writeText(callback).then(
      () => toast(say(settingWords).copied),
      () => field.current?.select(),
    );
  };
  return (
    <>
      <div className={styles.callback}>
        <TextInput
          ref={field}
          className={styles.address}
          label={m.callback}
          value={callback}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={() => void copy()}>{m.copy}</Button>
      </div>
      <details className={styles.guide}>
        <summary>{m.guide}</summary>
        <ol>
          {Object.values(m.guideSteps).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <ul>
          {Object.values(m.guideSystems).map((system) => (
            <li key={system}>{system}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
