import type { ReactNode } from 'react';
import { shifted } from '@/shared/days';
import type { LocalDate } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Popup } from '@/shared/ui/Popup';
import styles from './list.module.css';
import { words } from './words';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly aside?: ReactNode;
}

interface ChipProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A filter that is on shows what it lets through and how to take it off. */
function Chip({
  label,
  shown,
  onDrop,
  children,
}: {
  label: string;
  shown: string | undefined;
  onDrop: () => void;
  children: (close: () => void) => ReactNode;
}) {
  const m = useMessages(words);
  const on = shown !== undefined;
  const face = (
    <>
      <span>{on ? `${label}: ${shown}` : label}</span>
      {!on && <Icon name="down" size={14} />}
    </>
  );
  return (
    <span className={styles.chip} data-on={on}>
      <Popup face={face}>{children}</Popup>
      {on && (
        <button type="button" className={styles.drop} aria-label={m.drop(label)} onClick={onDrop}>
          <Icon name="close" size={13} />
        </button>
      )}
    </span>
  );
}

/** One of a few. */
export function ChoiceChip({ label, value, onChange, options }: ChipProps & { options: readonly Option[] }) {
  const shown = options.find((option) => option.value === value)?.label ?? value;
  return (
    <Chip label={label} shown={shown} onDrop={() => onChange(undefined)}>
      {(close) => (
        <Options
          options={options}
          value={value}
          onPick={(picked) => {
            onChange(picked);
            close();
          }}
        />
      )}
    </Chip>
  );
}

interface SearchChipProps extends ChipProps {
  /** The name of what is chosen. */
  readonly shown: string | undefined;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** What matches; undefined while it is being asked for. */
  readonly options: readonly Option[] | undefined;
}

/** One of so many that they have to be searched. */
export function SearchChip({ label, value, onChange, shown, typed, onType, options }: SearchChipProps) {
  const m = useMessages(words);
  return (
    <Chip label={label} shown={value === undefined ? undefined : (shown ?? '…')} onDrop={() => onChange(undefined)}>
      {(close) => (
        <>
          <input
            className={styles.find}
            aria-label={label}
            placeholder={m.typeToFind}
            value={typed}
            onChange={(event) => onType(event.currentTarget.value)}
          />
          {options?.length === 0 && <p className={styles.hint}>{m.notFound}</p>}
          <Options
            options={options ?? []}
            value={value}
            onPick={(picked) => {
              onChange(picked);
              close();
            }}
          />
        </>
      )}
    </Chip>
  );
}

function Options({
  options,
  value,
  onPick,
}: {
  options: readonly Option[];
  value: string | undefined;
  onPick: (value: string) => void;
}) {
  return (
    <div className={styles.options}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={styles.option}
          aria-pressed={option.value === value}
          onClick={() => onPick(option.value)}
        >
          {option.label}
          {option.aside}
          {option.value === value && <Icon name="check" size={16} />}
        </button>
      ))}
    </div>
  );
}

/** On or off. */
export function ToggleChip({
  label,
  on,
  onChange,
}: {
  label: ReactNode;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <span className={styles.chip} data-on={on}>
      <button type="button" aria-pressed={on} onClick={() => onChange(!on)}>
        {on && <Icon name="check" size={14} />}
        {label}
      </button>
    </span>
  );
}

export interface Period {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A span of days, both included; the usual ones in one click, counted back from today. */
export function PeriodChip({
  label,
  today,
  from,
  to,
  onChange,
}: Period & { label: string; today: LocalDate; onChange: (period: Period) => void }) {
  const m = useMessages(words);
  const f = useFormats();
  const shown = from || to ? [from ? f.date(from) : '…', to ? f.date(to) : '…'].join(' – ') : undefined;
  const back = (days: number): Period => ({ from: shifted(today, -days), to: undefined });
  const usual: readonly [string, Period][] = [
    [m.today, back(0)],
    [m.week, back(6)],
    [m.month, back(29)],
    [m.quarter, back(89)],
    [m.year, back(364)],
  ];
  const date = (value: string): string | undefined => (value === '' ? undefined : value);
  return (
    <Chip label={label} shown={shown} onDrop={() => onChange({ from: undefined, to: undefined })}>
      {(close) => (
        <div className={styles.options}>
          {usual.map(([name, period]) => (
            <button
              key={name}
              type="button"
              className={styles.option}
              onClick={() => {
                onChange(period);
                close();
              }}
            >
              {name}
            </button>
          ))}
          <div className={styles.dates}>
            <label>
              {m.from}
              <input type="date" value={from ?? ''} onChange={(e) => onChange({ from: date(e.target.value), to })} />
            </label>
            <label>
              {m.to}
              <input type="date" value={to ?? ''} onChange={(e) => onChange({ from, to: date(e.target.value) })} />
            </label>
          </div>
        </div>
      )}
    </Chip>
  );
}
