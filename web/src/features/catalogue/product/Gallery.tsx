import { useState } from 'react';
import type { OfferPage } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Picture } from '../Picture';
import { words } from '../words';
import styles from './Gallery.module.css';

export function Gallery({ pictures, name }: { pictures: OfferPage['pictures']; name: string }) {
  const m = useMessages(words);
  const [at, setAt] = useState(0);
  const shown = pictures[at] ?? pictures[0];
  return (
    <div className={styles.gallery}>
      <a href={shown?.url} target="_blank" rel="noreferrer" aria-label={name} className={styles.large}>
        <Picture url={shown?.url} size={520} />
      </a>
      {pictures.length > 1 && (
        <div className={styles.small}>
          {pictures.map((picture, index) => (
            <button
              key={picture.id}
              type="button"
              aria-label={m.picture(index + 1)}
              aria-pressed={index === at}
              onClick={() => setAt(index)}
            >
              <Picture url={picture.url} size={56} />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
