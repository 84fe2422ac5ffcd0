import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { useSession } from '../session';
import styles from './away.module.css';
import { dayOf } from './rules';
import { words } from './words';

/** Said on every screen: whose clients and orders are here besides one's own. */
export function StandingIn() {
  const m = useMessages(words);
  const f = useFormats();
  // The end is the first moment that no longer counts: the day before it is the last.
  const standing = (useSession().standsIn ?? []).filter((one) => Date.parse(one.until) > Date.now());
  if (standing.length === 0) return null;
  const names = standing.map((one) => m.until(one.name, f.date(dayOf(new Date(Date.parse(one.until) - 1)))));
  return (
    <p className={styles.news} role="status">
      {m.standing(names.join(', '), standing.length)}
    </p>
  );
}
