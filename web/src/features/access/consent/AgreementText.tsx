import type { Agreement } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import styles from './consent.module.css';
import { words } from './words';

/** A text as it was published: here, or where the seller keeps it. */
export function AgreementText({
  agreement,
}: {
  agreement: Pick<Agreement, 'text' | 'link' | 'version' | 'publishedAt'>;
}) {
  const m = useMessages(words);
  const f = useFormats();
  const { text, link, version, publishedAt } = agreement;
  const dated = m.versionOf(version, f.date(publishedAt));
  return (
    <div className={`small quiet ${styles.version}`}>
      {link !== '' && (
        <a className="link" href={link} target="_blank" rel="noopener noreferrer">
          {m.read}
        </a>
      )}
      {text === '' ? (
        <span>{dated}</span>
      ) : (
        <details className={styles.text}>
          <summary>
            {m.read} · {dated}
          </summary>
          <p>{text}</p>
        </details>
      )}
    </div>
  );
}
