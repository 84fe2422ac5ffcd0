import { TextInput } from '@mantine/core';
import type { ComponentProps } from 'react';
import styles from './factor.module.css';

interface CodeFieldProps extends Pick<ComponentProps<typeof TextInput>, 'label' | 'error' | 'id' | 'autoFocus'> {
  readonly value: string;
  readonly onChange: (code: string) => void;
  /** Six digits are whole: nobody needs to press a button after them. */
  readonly onWhole: (code: string) => void;
}

const digits = 6;

/** Six digits from the phone, typed, pasted or filled in by the browser. */
export function CodeField({ onChange, onWhole, ...rest }: CodeFieldProps) {
  return (
    <TextInput
      {...rest}
      name="code"
      className={styles.code}
      autoComplete="one-time-code"
      inputMode="numeric"
      onChange={(event) => {
        const code = event.currentTarget.value.replaceAll(/\D/g, '').slice(0, digits);
        onChange(code);
        if (code.length === digits) onWhole(code);
      }}
    />
  );
}
