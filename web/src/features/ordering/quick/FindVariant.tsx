import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Id, OfferVariant, Suggestion } from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { collection } from '@/sync/collections';
import styles from './FindVariant.module.css';
import { words } from './words';

const found = collection<{ readonly contractId: Id; readonly q: string }, Suggestion>({
  name: 'suggestion',
  topics: ['catalogue.changed', 'access.changed'],
  path: (question) => `/offers/suggest${queryString({ ...question, limit: 8 })}`,
  freshMs: 60_000,
});

/** One line of typing: article or name, arrows, Enter; the field is empty again for the next. */
export function FindVariant({ contractId, onPick }: { contractId: Id; onPick: (variant: OfferVariant) => void }) {
  const m = useMessages(words);
  const f = useFormats();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const q = typed.trim();
  const answer = useQuery({ ...found({ contractId, q }), enabled: q.length > 1, placeholderData: keepPreviousData });
  const offers = q.length > 1 ? (answer.data?.offers ?? []) : [];
  const pick = (variant: OfferVariant): void => {
    onPick(variant);
    setTyped('');
    setAt(0);
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setTyped('');
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, offers.length - 1));
    if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    const chosen = offers[at];
    if (event.key === 'Enter' && chosen !== undefined && !answer.isPlaceholderData) pick(chosen);
    if (['Enter', 'ArrowDown', 'ArrowUp'].includes(event.key)) event.preventDefault();
  };
  return (
    <div className={styles.find}>
      <input
        role="combobox"
        aria-expanded={offers.length > 0}
        aria-controls={id}
        aria-activedescendant={offers.length > 0 ? `${id}-${at}` : undefined}
        aria-label={m.find}
        placeholder={m.find}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={keyDown}
      />
      <div id={id} role="listbox" aria-label={m.find} className={styles.list} hidden={offers.length === 0}>
        {offers.map((variant, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field that owns this list
          <div
            key={variant.variantId}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => pick(variant)}
          >
            <span className="soft nowrap">{variant.article}</span>
            <span className={styles.name}>{variant.name}</span>
            <span className="nowrap">{variant.price ? f.money(variant.price) : m.onRequest}</span>
          </div>
        ))}
      </div>
      {q.length > 1 && answer.data !== undefined && offers.length === 0 && <p className="quiet">{m.nothing}</p>}
    </div>
  );
}
