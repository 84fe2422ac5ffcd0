import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { refresh, useSession } from '../session';
import styles from './profile.module.css';
import { words } from './words';

/**
 * Somebody came in as this person from a device that was not here before: said on every screen until they have looked. The logins of
 * a demo are everybody's, so that there it would be said all the time.
 */
export function DeviceNews() {
  const m = useMessages(words);
  const { person, demo } = useSession();
  // The session is asked anew when a device comes or goes, or what somebody may or must.
  useQuery({
    queryKey: ['session-again'],
    queryFn: () => refresh().then(() => true),
    initialData: true,
    staleTime: Number.POSITIVE_INFINITY,
    persister: undefined,
    meta: { topics: ['device.changed', 'access.changed'] },
  });
  if (person.newDevices === 0 || demo) return null;
  return (
    <p className={styles.news} role="status">
      <Icon name="warn" />
      <span>
        {m.news(person.newDevices)}{' '}
        <Link to="/profile" className="link">
          {m.look}
        </Link>
      </span>
    </p>
  );
}
