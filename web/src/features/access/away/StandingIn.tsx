import { useEffect } from 'react';
import { dayOf } from '@/shared/days';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { refresh, useSession } from '../session';
import styles from './away.module.css';
import { words } from './words';

/** Further ahead than this nobody leaves a page open. */
const longestMs = 24 * 3_600_000;

/** Said on every screen: whose clients and orders are here besides one's own. */
export function StandingIn() {
  const m = useMessages(words);
  const f = useFormats();
  const { standsIn: standing = [], seller } = useSession();
  const next = Math.min(...standing.map((one) => Date.parse(one.until)));
  useEffect(() => {
    const left = next - Date.now();
    if (left > longestMs) return undefined;
    const timer = setTimeout(() => void refresh(), Math.max(left, 0) + 1000);
    return () => clearTimeout(timer);
  }, [next]);
  if (standing.length === 0) return null;
  // The end is the first moment that no longer counts: the seller's day before it is the last.
  const last = (until: string): string => f.date(dayOf(new Date(Date.parse(until) - 1), seller.timeZone));
  const names = standing.map((one) => m.until(one.name, last(one.until)));
  return (
    <p className={styles.news} role="status">
      {m.standing(names.join(', '), standing.length)}
    </p>
  );
}
