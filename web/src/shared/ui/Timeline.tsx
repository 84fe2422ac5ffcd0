import type { ReactNode } from 'react';
import { useFormats } from '@/shared/i18n/formats';
import styles from './Timeline.module.css';

export interface Moment {
  readonly id: string;
  /** An instant or a business date. */
  readonly at: string;
  readonly who?: string | undefined;
  readonly what: ReactNode;
  readonly said?: string | undefined;
}

/** Who, when, what: the newest on top. */
export function Timeline({ moments }: { moments: readonly Moment[] }) {
  const f = useFormats();
  return (
    <ol className={styles.timeline}>
      {moments.map((moment) => (
        <li key={moment.id}>
          <p>
            <span className="strong">{moment.what}</span>
          </p>
          {moment.said && <p className={styles.said}>{moment.said}</p>}
          <p className="quiet small">
            {moment.who && `${moment.who}, `}
            <time dateTime={moment.at} title={f.full(moment.at)}>
              {moment.at.length === 10 ? f.date(moment.at) : f.dateTime(moment.at)}
            </time>
          </p>
        </li>
      ))}
    </ol>
  );
}
