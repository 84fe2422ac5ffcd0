import { useEffect, useRef, useState } from 'react';
import type { OrderPage } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { words } from '../words';
import styles from './StageStrip.module.css';

type Mark = OrderPage['stages'][number];

/** Where the order has been, where it is, what comes: one glance on the desktop, one line that unfolds on the phone. */
export function StageStrip({ order }: { order: OrderPage }) {
  const m = useMessages(words);
  const now = order.stages.find((mark) => mark.state === 'NOW');
  const next = order.stages.find((mark) => mark.state === 'NEXT');
  return (
    <section aria-label={m.strip.label} className={styles.place}>
      <Announcement stage={order.stage.name} />
      <ol className={styles.strip}>
        {order.stages.map((mark) => (
          <Step key={mark.stage.id} mark={mark} />
        ))}
      </ol>
      <details className={styles.fold}>
        <summary>
          <span className={styles.dots} aria-hidden="true">
            {order.stages.map((mark) => (
              <i key={mark.stage.id} data-state={mark.state} />
            ))}
          </span>
          <span>
            <b>{now?.stage.name ?? order.stage.name}</b>
            <span className="quiet">{next ? ` · ${m.strip.next(next.stage.name)}` : ''}</span>
          </span>
          <Icon name="down" size={16} />
        </summary>
        <ol className={styles.column}>
          {order.stages.map((mark) => (
            <Step key={mark.stage.id} mark={mark} />
          ))}
        </ol>
      </details>
    </section>
  );
}

function Step({ mark: { stage, state, at, personName } }: { mark: Mark }) {
  const m = useMessages(words);
  const f = useFormats();
  const when = at ? f.dateTime(at) : undefined;
  const done = [when, personName].filter(Boolean).join(' · ');
  const note =
    state === 'NOW'
      ? when
        ? m.strip.since(when)
        : m.strip.now
      : state === 'DONE'
        ? done || m.strip.skipped
        : '\u00a0';
  return (
    <li data-state={state} aria-current={state === 'NOW' ? 'step' : undefined}>
      <b>{stage.name}</b>
      <span title={at ? f.full(at) : undefined}>{note}</span>
    </li>
  );
}

/** Says a stage that has changed under the eyes of the reader to those who do not see it. */
function Announcement({ stage }: { stage: string }) {
  const m = useMessages(words);
  const first = useRef(stage);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (first.current === stage) return;
    first.current = stage;
    setSaid(m.nowOn(stage));
  }, [stage, m]);
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  );
}
