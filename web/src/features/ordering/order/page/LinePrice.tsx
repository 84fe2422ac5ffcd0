import type { OrderLine } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Popup } from '@/shared/ui/Popup';
import { words } from '../words';
import styles from './Lines.module.css';

/** The price of a line; a click says how it came about on the day of the order. */
export function LinePrice({ line, placedAt }: { line: OrderLine; placedAt: string }) {
  const m = useMessages(words);
  const f = useFormats();
  if (!line.reason || line.reason.length === 0) return f.amount(line.price);
  const face = (
    <>
      {f.amount(line.price)}
      <Icon name="info" size={14} />
    </>
  );
  const rate = Number(line.vatRate);
  return (
    <Popup face={face} label={`${m.line.why}: ${f.money(line.price)}`} className={styles.why} align="end" width={340}>
      {() => (
        <div className={styles.reason}>
          <p className="strong">{m.line.whyOn(f.date(placedAt))}</p>
          <dl>
            {line.reason?.map((step) => (
              <div key={`${step.kind} ${step.text}`}>
                <dt>{step.text}</dt>
                <dd>{step.value}</dd>
              </div>
            ))}
            <div className={styles.result}>
              <dt>{m.line.price}</dt>
              <dd>{f.money(line.price)}</dd>
            </div>
          </dl>
          <p className="quiet small">{Number.isNaN(rate) ? m.line.noVat : m.line.vat(f.number(rate))}</p>
        </div>
      )}
    </Popup>
  );
}
