import type { ExchangeStep } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import styles from './exchange.module.css';
import { heading } from './rules';
import { words } from './words';

const parts = ['came', 'created', 'updated', 'unchanged', 'deactivated', 'refused'] as const;

/** What became of the records, kind by kind; nothing that came is missing from the sum. */
export function Counts({ counts }: { counts: ExchangeStep['counts'] }) {
  const m = useMessages(words);
  const f = useFormats();
  const kinds = Object.entries(counts);
  if (kinds.length === 0) return null;
  return (
    <table className={`table ${styles.counts}`}>
      <thead>
        <tr>
          <th>{m.column.record}</th>
          {parts.map((part) => (
            <th key={part} className="number">
              {m.column[part]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map(([kind, count]) => (
          <tr key={kind}>
            <td>{heading(kind, m)}</td>
            {parts.map((part) => (
              <td key={part} className="number" data-label={m.column[part]} data-none={count[part] === 0}>
                <span className={part === 'refused' && count.refused > 0 ? styles.bad : undefined}>
                  {f.number(count[part])}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
