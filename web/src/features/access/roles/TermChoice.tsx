import { TextInput } from '@mantine/core';
import type { Grant } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import styles from './roles.module.css';
import { beginning, dayOf, ending, lastDayOf } from './term';
import { words } from './words';

type Term = NonNullable<Grant['term']>;

interface TermChoiceProps {
  readonly value: Term | null;
  readonly onChange: (value: Term | null) => void;
}

/** How long a role is held: whole days, the last one included, as they are where the reader is. */
export function TermChoice({ value, onChange }: TermChoiceProps) {
  const m = useMessages(words);
  const f = useFormats();
  const change = (part: Term): void => {
    const next = { ...value, ...part };
    onChange(next.from || next.until ? next : null);
  };
  const from = dayOf(value?.from);
  const until = lastDayOf(value?.until);
  return (
    <details className={styles.entities}>
      <summary>{value ? m.term(from && f.date(from), until && f.date(until)) : m.forGood}</summary>
      <div className={styles.term}>
        <TextInput
          type="date"
          size="sm"
          label={m.from}
          value={from}
          onChange={(event) => change({ from: beginning(event.currentTarget.value) })}
        />
        <TextInput
          type="date"
          size="sm"
          label={m.until}
          min={from}
          value={until}
          onChange={(event) => change({ until: ending(event.currentTarget.value) })}
        />
      </div>
      <p className="quiet small">{m.termHint}</p>
    </details>
  );
}
