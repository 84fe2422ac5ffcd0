import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import type { Change } from '@/shared/merge';
import styles from './ChangedMeanwhile.module.css';
import { Dialog } from './Dialog';
import { words } from './words';

interface ChangedMeanwhileProps<V> {
  readonly others: readonly Change<V>[] | undefined;
  /** How the fields are called, and how a value reads. */
  readonly names: { readonly [K in keyof V]: string };
  readonly show?: (field: keyof V, value: V[keyof V]) => string;
  readonly onSettle: (theirs: ReadonlySet<keyof V>) => void;
  readonly onBack: () => void;
}

/** Somebody else was quicker: shows what has changed, keeps what was typed, lets the person choose field by field. */
export function ChangedMeanwhile<V extends object>(props: ChangedMeanwhileProps<V>) {
  const m = useMessages(words);
  return (
    <Dialog title={m.changed} open={props.others !== undefined} onClose={props.onBack} width={620}>
      <Choice {...props} />
    </Dialog>
  );
}

function Choice<V extends object>({ others = [], names, show, onSettle, onBack }: ChangedMeanwhileProps<V>) {
  const m = useMessages(words);
  const [theirs, setTheirs] = useState<ReadonlySet<keyof V>>(new Set());
  const text = (field: keyof V, value: V[keyof V]): string => {
    const shown = show?.(field, value) ?? String(value ?? '');
    return shown === '' ? m.nothing : shown;
  };
  const choose = (field: keyof V, other: boolean): void => {
    const next = new Set(theirs);
    if (other) next.add(field);
    else next.delete(field);
    setTheirs(next);
  };
  return (
    <div className="stack">
      <p>{others.some((one) => one.clash) ? m.changedClash : m.changedHint}</p>
      {others.length > 0 && (
        <ul className={styles.fields}>
          {others.map(({ field, mine, theirs: other, clash }) => (
            <li key={String(field)}>
              <p className="quiet small">{names[field]}</p>
              {clash ? (
                <div className={styles.choice}>
                  <label>
                    <input type="radio" checked={!theirs.has(field)} onChange={() => choose(field, false)} />
                    <span>
                      {text(field, mine)} <span className="quiet">{m.yours}</span>
                    </span>
                  </label>
                  <label>
                    <input type="radio" checked={theirs.has(field)} onChange={() => choose(field, true)} />
                    <span>
                      {text(field, other)} <span className="quiet">{m.theirs}</span>
                    </span>
                  </label>
                </div>
              ) : (
                <p>
                  {text(field, other)} <span className="quiet">{m.theirs}</span>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="row wrap">
        <Button variant="filled" onClick={() => onSettle(theirs)}>
          {m.saveSo}
        </Button>
        <Button onClick={onBack}>{m.backToForm}</Button>
      </div>
    </div>
  );
}
