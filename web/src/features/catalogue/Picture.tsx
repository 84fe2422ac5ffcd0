import { Icon } from '@/shared/ui/icons';
import styles from './Picture.module.css';

/** A picture of a product, or a quiet place where one will be. Decorative: the name always stands beside it. */
export function Picture({ url, size }: { url: string | null | undefined; size: number }) {
  return (
    <span className={styles.picture}>
      {url ? (
        <img src={url} alt="" width={size} height={size} loading="lazy" decoding="async" />
      ) : (
        <Icon name="grid" size={Math.min(28, size / 2)} />
      )}
    </span>
  );
}
