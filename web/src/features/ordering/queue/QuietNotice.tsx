import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { quietClients } from '../quiet/collections';
import styles from './queue.module.css';
import { words } from './words';

/** That somebody has stopped ordering shows nowhere in a list of orders; so it is said above it. */
export function QuietNotice() {
  const m = useMessages(words);
  const quiet = useQuery(quietClients(null)).data ?? [];
  if (quiet.length === 0) return null;
  return (
    <Link to="/clients" search={{ show: 'quiet' }} className={styles.quiet}>
      <Icon name="clock" size={16} />
      <span>{m.quiet(quiet.length)}</span>
      <span className={styles.names}>{quiet.map(({ name }) => name).join(', ')}</span>
      <Icon name="right" size={16} />
    </Link>
  );
}
