import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Facet } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Popup } from '@/shared/ui/Popup';
import { facets } from '../collections';
import { type CatalogueSearch, chosen, isNarrowed, loosened, narrowings, type OfferFilter, toggled } from '../filter';
import { words } from '../words';
import styles from './Filters.module.css';

interface FiltersProps {
  readonly search: CatalogueSearch;
  readonly filter: OfferFilter;
  readonly onChange: (next: CatalogueSearch) => void;
}

const seenAtOnce = 5;

/** One line: search here, what is chosen, what can be chosen. */
export function Filters({ search, filter, onChange }: FiltersProps) {
  const m = useMessages(words);
  const { sort: _sort, limit: _limit, ...question } = filter;
  const known = useQuery({ ...facets(question), placeholderData: (before) => before }).data ?? [];
  const on = (facet: Facet): boolean => chosen(search, facet.propertyId).length > 0;
  const first = known.filter((facet, at) => at < seenAtOnce || on(facet));
  const rest = known.filter((facet) => !first.includes(facet));
  const lost = narrowings(search).filter(
    ({ kind, propertyId }) => kind === 'value' && !known.some((facet) => facet.propertyId === propertyId),
  );
  return (
    <div className={styles.filters}>
      <SearchHere value={search.q} onChange={(q) => onChange({ ...search, q })} />
      <Chip on={search.stock === '1'} onPress={() => onChange({ ...search, stock: search.stock ? undefined : '1' })}>
        {m.inStock}
      </Chip>
      {first.map((facet) => (
        <FacetChip key={facet.propertyId} facet={facet} search={search} onChange={onChange} />
      ))}
      {rest.length > 0 && (
        <Popup face={m.moreFilters} className={styles.chip} width={300}>
          {() =>
            rest.map((facet) => (
              <details key={facet.propertyId} className={styles.more}>
                <summary>{facet.name}</summary>
                <Values facet={facet} search={search} onChange={onChange} />
              </details>
            ))
          }
        </Popup>
      )}
      <Chip on={search.bought === '1'} onPress={() => onChange({ ...search, bought: search.bought ? undefined : '1' })}>
        {m.bought}
      </Chip>
      {lost.map(({ propertyId, text, without }) => (
        <span key={`${propertyId} ${text}`} className={styles.pair} data-on>
          <span className={styles.chip}>{text}</span>
          <Drop label={m.remove(text)} onPress={() => onChange(without)} />
        </span>
      ))}
      {isNarrowed(search) && (
        <button type="button" className={styles.clear} onClick={() => onChange(loosened(search))}>
          {m.clear}
        </button>
      )}
    </div>
  );
}

function Chip({ on, onPress, children }: { on: boolean; onPress: () => void; children: string }) {
  return (
    <button type="button" className={styles.chip} aria-pressed={on} data-on={on} onClick={onPress}>
      {children}
    </button>
  );
}

interface FacetProps {
  readonly facet: Facet;
  readonly search: CatalogueSearch;
  readonly onChange: (next: CatalogueSearch) => void;
}

function FacetChip(props: FacetProps) {
  const { facet, search, onChange } = props;
  const m = useMessages(words);
  const values = chosen(search, facet.propertyId);
  const key = facet.propertyId === 'brand' ? 'brand' : 'f';
  const without = (search[key] ?? []).filter((one) => key === 'f' && !one.startsWith(`${facet.propertyId}:`));
  const face = (
    <>
      <span>{values.length > 0 ? values.join(', ') : facet.name}</span>
      <Icon name="down" size={14} />
    </>
  );
  return (
    <span className={styles.pair} data-on={values.length > 0}>
      <Popup
        face={face}
        label={values.length > 0 ? `${facet.name}: ${values.join(', ')}` : facet.name}
        className={styles.chip}
        width={280}
      >
        {() => <Values {...props} />}
      </Popup>
      {values.length > 0 && (
        <Drop
          label={m.remove(values.join(', '))}
          onPress={() => onChange({ ...search, [key]: without.length > 0 ? without : undefined })}
        />
      )}
    </span>
  );
}

function Drop({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.drop} aria-label={label} onClick={onPress}>
      <Icon name="close" size={13} />
    </button>
  );
}

const searchable = 12;

function Values({ facet, search, onChange }: FacetProps) {
  const m = useMessages(words);
  const f = useFormats();
  const [part, setPart] = useState('');
  const on = new Set(chosen(search, facet.propertyId));
  const values = facet.values.filter(({ value }) => value.toLowerCase().includes(part.toLowerCase()));
  return (
    <div className={styles.values}>
      {facet.values.length > searchable && (
        <input
          className={styles.find}
          placeholder={m.findValue}
          aria-label={m.findValue}
          value={part}
          onChange={(event) => setPart(event.currentTarget.value)}
        />
      )}
      {values.map(({ value, count }) => (
        <label key={value} className={styles.value}>
          <input
            type="checkbox"
            checked={on.has(value)}
            onChange={() => onChange(toggled(search, facet.propertyId, value))}
          />
          <span>{value}</span>
          <span className="quiet small">{f.number(count)}</span>
        </label>
      ))}
    </div>
  );
}

const settleMs = 250;

function SearchHere({ value, onChange }: { value: string | undefined; onChange: (q: string | undefined) => void }) {
  const m = useMessages(words);
  const [typed, setTyped] = useState(value ?? '');
  const sent = useRef(value ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if ((value ?? '') === sent.current) return;
    sent.current = value ?? '';
    setTyped(value ?? '');
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <input
      type="search"
      className={styles.search}
      placeholder={m.search}
      aria-label={m.search}
      value={typed}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          sent.current = text.trim();
          onChange(text.trim() === '' ? undefined : text.trim());
        }, settleMs);
      }}
    />
  );
}
