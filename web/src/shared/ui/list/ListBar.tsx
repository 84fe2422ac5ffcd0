import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Popup } from '@/shared/ui/Popup';
import type { Column } from './columns';
import styles from './list.module.css';
import type { Selection } from './selection';
import { words } from './words';

const typedMs = 250;

/** Beside the title of a list: how many there are, saved views, columns, the same list as XLSX. */
export function ListTools({ count, children }: { count?: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.tools}>
      <span className={styles.count} aria-live="polite">
        {count}
      </span>
      {children}
    </div>
  );
}

/** Above a list: search and filters. */
export function ListBar({ children }: { children: ReactNode }) {
  return <div className={styles.bar}>{children}</div>;
}

/** The chips of a list; on a phone they slide under the finger in one line. */
export function Chips({ children }: { children: ReactNode }) {
  return <div className={styles.chips}>{children}</div>;
}

/** What is typed goes into the address a moment later; `/` of the keyboard belongs to the search of the whole portal. */
export function ListSearch({
  value,
  onChange,
  label,
}: {
  value: string;
  onChange: (value: string) => void;
  label?: string;
}) {
  const m = useMessages(words);
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed.trim()), typedMs);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <div className={styles.search}>
      <Icon name="search" size={16} />
      <input
        type="search"
        aria-label={label ?? m.find}
        placeholder={label ?? m.find}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </div>
  );
}

/** Which columns are shown. */
export function ColumnChoice<T>({
  columns,
  hidden,
  choose,
}: {
  columns: readonly Column<T>[];
  hidden: readonly string[];
  choose: (key: string, shown: boolean) => void;
}) {
  const m = useMessages(words);
  return (
    <span className="wide-only">
      <Popup face={<Icon name="columns" />} label={m.columns} className={styles.tool} align="end">
        {() => (
          <div className={styles.options}>
            {columns
              .filter((column) => !column.stays)
              .map((column) => (
                <label key={column.key} className={styles.option}>
                  <input
                    type="checkbox"
                    checked={!hidden.includes(column.key)}
                    onChange={(event) => choose(column.key, event.currentTarget.checked)}
                  />
                  {column.title}
                </label>
              ))}
          </div>
        )}
      </Popup>
    </span>
  );
}

/** Exactly the list as it is filtered now, as a workbook. */
export function XlsxLink({ href }: { href: string }) {
  const m = useMessages(words);
  return (
    <a className={styles.tool} href={href} download title={m.xlsxHint} aria-label={m.xlsx}>
      <Icon name="download" />
      <span className="wide-only">XLSX</span>
    </a>
  );
}

/** The same for a file that a plain link cannot ask for. */
export function XlsxButton({ saving, onSave }: { saving: boolean; onSave: () => void }) {
  const m = useMessages(words);
  return (
    <button
      type="button"
      className={styles.tool}
      title={m.xlsxHint}
      aria-label={m.xlsx}
      aria-busy={saving}
      disabled={saving}
      onClick={onSave}
    >
      <Icon name="download" />
      <span className="wide-only">XLSX</span>
    </button>
  );
}

/** "3 new": newcomers wait here so that the rows do not jump. */
export function Fresh({ count, onShow }: { count: number; onShow: () => void }) {
  const m = useMessages(words);
  if (count === 0) return null;
  return (
    <button type="button" className={styles.fresh} onClick={onShow}>
      {m.fresh(count)}
    </button>
  );
}

/** What can be done with the chosen rows, and what they come to. */
export function BulkBar<T>({
  selection,
  totals,
  children,
}: {
  selection: Selection<T>;
  totals?: ReactNode;
  children?: ReactNode;
}) {
  const m = useMessages(words);
  if (selection.rows.length === 0) return null;
  return (
    <div className={styles.bulk} data-floats role="toolbar" aria-label={m.chosen(selection.rows.length)}>
      <span className="strong">{m.chosen(selection.rows.length)}</span>
      {totals}
      <span className="push" />
      {children}
      <button type="button" className="link" onClick={selection.clear}>
        {m.clear}
      </button>
    </div>
  );
}
