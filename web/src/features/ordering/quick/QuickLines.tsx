import { useRef, useState } from 'react';
import { useContract } from '@/features/access/public';
import { lineAmount } from '@/features/pricing/public';
import { useFormats } from '@/shared/i18n/formats';
import { say, useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { toast } from '@/shared/ui/toasts';
import { QuantityField } from '../cart/QuantityField';
import { type QuickLine, understood } from './lines';
import styles from './QuickLines.module.css';
import { words } from './words';

interface QuickLinesProps {
  readonly lines: readonly QuickLine[];
  readonly onChange: (lines: readonly QuickLine[]) => void;
  readonly onMend: (line: QuickLine, article: string) => void;
}

export function QuickLines({ lines, onChange, onMend }: QuickLinesProps) {
  const m = useMessages(words);
  const f = useFormats();
  const sign = f.sign(useContract()?.currency ?? '');
  const table = useRef<HTMLTableElement>(null);
  const unread = lines.filter((line) => line.state !== 'understood').length;
  const replace = (next: QuickLine): void => onChange(lines.map((one) => (one.key === next.key ? next : one)));
  const remove = (line: QuickLine): void => {
    onChange(lines.filter((one) => one !== line));
    toast(say(words).removed(line.text), { label: say(words).undo, run: () => onChange(lines) });
  };
  const step = (by: 1 | -1): boolean => {
    const fields = [...(table.current?.querySelectorAll<HTMLInputElement>('input[data-set]') ?? [])];
    const next = fields[fields.indexOf(document.activeElement as HTMLInputElement) + by];
    next?.focus();
    return next !== undefined;
  };
  return (
    <div>
      {unread > 0 && (
        <p className={styles.unread} role="alert">
          <Icon name="warn" /> {m.unread(unread)}
        </p>
      )}
      <table ref={table} className={`table ${styles.lines}`}>
        <thead>
          <tr>
            <th>{m.article}</th>
            <th>{m.name}</th>
            <th className="number">{m.price}</th>
            <th className="number">{m.quantity}</th>
            <th className="number">{m.amount(sign)}</th>
            <th>
              <span className="sr-only">{m.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr key={line.key} data-state={line.state}>
              {line.state === 'understood' ? (
                <Understood line={line} onChange={replace} onStep={step} />
              ) : (
                <Unread line={line} no={at + 1} onPick={replace} onMend={onMend} />
              )}
              <td className={styles.remove}>
                <button type="button" aria-label={`${m.remove}: ${line.text}`} onClick={() => remove(line)}>
                  <Icon name="close" size={16} />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface UnderstoodProps {
  readonly line: QuickLine;
  readonly onChange: (line: QuickLine) => void;
  readonly onStep: (by: 1 | -1) => boolean;
}

function Understood({ line, onChange, onStep }: UnderstoodProps) {
  const m = useMessages(words);
  const f = useFormats();
  const { variant, quantity, asked } = line;
  if (variant === undefined) return null;
  return (
    <>
      <td className={`soft nowrap ${styles.article}`}>{variant.article}</td>
      <td className={styles.name}>
        {variant.name}
        {asked !== undefined && quantity !== undefined && (
          <p className={styles.note}>{m.rounded(f.quantity(asked), f.quantity(quantity, variant.unit))}</p>
        )}
      </td>
      <td className={`number ${styles.price}`}>
        {variant.price ? f.amount(variant.price) : <span className="quiet">{m.onRequest}</span>}
      </td>
      <td className={`number ${styles.quantity}`}>
        <QuantityField
          variant={variant}
          quantity={quantity}
          onChange={(next) => onChange({ ...line, quantity: next, asked: undefined })}
          onStep={onStep}
        />
      </td>
      <td className={`number strong ${styles.amount}`}>
        {variant.price && quantity && f.amount(lineAmount(variant.price.amount, quantity))}
      </td>
    </>
  );
}

interface UnreadProps {
  readonly line: QuickLine;
  readonly no: number;
  readonly onPick: (line: QuickLine) => void;
  readonly onMend: (line: QuickLine, article: string) => void;
}

/** A line that the catalogue did not understand: choose among what fits, or correct the article. */
function Unread({ line, no, onPick, onMend }: UnreadProps) {
  const m = useMessages(words);
  const [typed, setTyped] = useState(line.article);
  const mend = (): void => {
    if (typed.trim() !== '' && typed.trim() !== line.article) onMend(line, typed.trim());
  };
  return (
    <td colSpan={5} className={styles.wrong}>
      <div>
        <Icon name="warn" size={16} />
        <span className="nowrap">
          {line.state === 'several' ? m.several : m.notFound}, {m.lineNo(no)}:
        </span>
        {line.state === 'several' ? (
          <select
            aria-label={`${m.several}: ${line.text}`}
            value=""
            onChange={(event) => {
              const chosen = line.candidates?.find(({ variantId }) => variantId === event.currentTarget.value);
              if (chosen !== undefined) onPick(understood(line, chosen));
            }}
          >
            <option value="">{line.text}</option>
            {line.candidates?.map((one) => (
              <option key={one.variantId} value={one.variantId}>
                {[one.article, one.name].filter(Boolean).join(' · ')}
              </option>
            ))}
          </select>
        ) : (
          <input
            aria-label={`${m.fixArticle}: ${line.text}`}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onBlur={mend}
            onKeyDown={(event) => {
              if (event.key === 'Enter') mend();
            }}
          />
        )}
      </div>
    </td>
  );
}
