import { useQuery } from '@tanstack/react-query';
import { useMessages } from '@/shared/i18n/messages';
import { shownLogin } from '@/shared/login';
import { PageHead, Read } from '@/shared/ui/states';
import { OwnAbsence } from '../away/AwaySection';
import { words as awayWords } from '../away/words';
import { OwnConsents } from '../consent/OwnConsents';
import { words as consentWords } from '../consent/words';
import { FactorSection } from '../factor/FactorSection';
import { PasskeySection } from '../passkey/PasskeySection';
import { OwnData } from '../personal/OwnData';
import { words as personalWords } from '../personal/words';
import { useSession } from '../session';
import { ChangePassword } from './ChangePassword';
import { ownDevices, ownSessions } from './collections';
import { Devices } from './Devices';
import styles from './profile.module.css';
import { Sessions } from './Sessions';
import { words } from './words';

/** What concerns the person alone: how they come in, and from where. */
export function ProfilePage() {
  const m = useMessages(words);
  const { person } = useSession();
  return (
    <>
      <PageHead title={m.profile} beside={<span className="quiet">{shownLogin(person.login)}</span>} />
      <div className={styles.sections}>
        <Absence />
        <OwnSessions />
        <OwnDevices />
        <section className={styles.section}>
          <div>
            <h2>{m.password}</h2>
            <p className="soft small">{m.passwordHint}</p>
          </div>
          <ChangePassword login={person.login} />
        </section>
        <FactorSection />
        <PasskeySection />
        <Consents />
        <Data />
      </div>
    </>
  );
}

function Absence() {
  const m = useMessages(awayWords);
  if (useSession().cabinet === 'INDIVIDUAL') return null;
  return (
    <section className={styles.section}>
      <div>
        <h2>{m.away}</h2>
        <p className="soft small">{m.awayHint}</p>
      </div>
      <OwnAbsence />
    </section>
  );
}

function Consents() {
  const m = useMessages(consentWords);
  return (
    <section className={styles.section}>
      <div>
        <h2>{m.consents}</h2>
        <p className="soft small">{m.consentsHint}</p>
      </div>
      <OwnConsents />
    </section>
  );
}

function Data() {
  const m = useMessages(personalWords);
  return (
    <section className={styles.section}>
      <div>
        <h2>{m.data}</h2>
        <p className="soft small">{m.dataHint}</p>
      </div>
      <OwnData />
    </section>
  );
}

function OwnSessions() {
  const m = useMessages(words);
  const read = useQuery(ownSessions(null));
  return (
    <section className={styles.section}>
      <div>
        <h2>{m.sessions}</h2>
        <p className="soft small">{m.sessionsHint}</p>
      </div>
      <Read of={read}>{(sessions) => <Sessions sessions={sessions} />}</Read>
    </section>
  );
}

function OwnDevices() {
  const m = useMessages(words);
  const read = useQuery(ownDevices(null));
  return (
    <section className={styles.section}>
      <div>
        <h2>{m.devices}</h2>
        <p className="soft small">{m.devicesHint}</p>
      </div>
      <Read of={read}>{(devices) => <Devices devices={devices} />}</Read>
    </section>
  );
}
