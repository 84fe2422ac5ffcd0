import { Link } from '@tanstack/react-router';
import { accessWords, changeCabinet, leave, useSession } from '@/features/access/public';
import { request } from '@/shared/http/request';
import type { Language } from '@/shared/i18n/language';
import { useMessages } from '@/shared/i18n/messages';
import { shownLogin } from '@/shared/login';
import { Icon } from '@/shared/ui/icons';
import { Popup } from '@/shared/ui/Popup';
import { Preferences } from '@/shared/ui/Preferences';
import { useSync } from '@/sync/Sync';
import styles from './menu.module.css';
import { words } from './words';

const rememberLanguage = (language: Language): void =>
  void request({ method: 'PATCH', path: '/session', body: { language } }).catch(() => undefined);

export function AccountMenu() {
  const m = useMessages(words);
  const session = useSession();
  const cabinetNames = useMessages(accessWords).cabinets;
  const { store } = useSync();
  const signOut = async (): Promise<void> => {
    await request({ method: 'DELETE', path: '/session' }).catch(() => undefined);
    await store.forgetSnapshots();
    leave();
  };
  return (
    <Popup face={<Icon name="person" size={20} />} label={m.account} className={styles.face} align="end" width={300}>
      {(close) => (
        <>
          <div className={styles.item} style={{ cursor: 'default' }}>
            <span className={styles.two}>
              {session.person.name}
              <span className="quiet small">{shownLogin(session.person.login)}</span>
            </span>
          </div>
          <Link to="/profile" className={styles.item} onClick={close}>
            {m.profile}
          </Link>
          {session.cabinets.length > 1 && (
            <>
              <div className={styles.rule} />
              <p className={styles.title}>{m.cabinet}</p>
              {session.cabinets.map((cabinet) => (
                <button
                  key={cabinet}
                  type="button"
                  className={styles.item}
                  aria-pressed={cabinet === session.cabinet}
                  onClick={() => void changeCabinet(cabinet)}
                >
                  <span className={styles.two}>{cabinetNames[cabinet]}</span>
                  {cabinet === session.cabinet && <Icon name="check" />}
                </button>
              ))}
            </>
          )}
          <div className={styles.rule} />
          <div className={styles.preferences}>
            <Preferences onLanguage={rememberLanguage} />
          </div>
          <div className={styles.rule} />
          <button type="button" className={styles.item} onClick={() => void signOut()}>
            {m.signOut}
          </button>
        </>
      )}
    </Popup>
  );
}
