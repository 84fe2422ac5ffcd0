import { Link } from '@tanstack/react-router';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { useSession } from '../session';
import styles from './profile.module.css';
import { words } from './words';

const ahead = 14 * 24 * 3_600_000;

/** Two weeks before the rules ask for another password it is said on every screen. */
export function PasswordNews() {
  const m = useMessages(words);
  const f = useFormats();
  const until = useSession().person.passwordGoodUntil;
  if (!until || Date.parse(until) - Date.now() > ahead) return null;
  return (
    <p className={styles.news} role="status">
      <Icon name="warn" />
      <span>
        {Date.parse(until) > Date.now() ? m.passwordUntil(f.date(until)) : m.passwordOver}{' '}
        <Link to="/profile" className="link">
          {m.changePassword}
        </Link>
      </span>
    </p>
  );
}
