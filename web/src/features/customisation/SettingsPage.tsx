import { Link, Navigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  AgreementsPanel,
  CompanySignOns,
  EntryPolicyPanel,
  IsolationPanel,
  SignOnPanel,
  TokensSection,
  useSession,
} from '@/features/access/public';
import { RegisterPanel } from '@/features/integrations/public';
import { MailPanel } from '@/features/notifications/public';
import { useMessages } from '@/shared/i18n/messages';
import { useNarrow } from '@/shared/media';
import { Icon } from '@/shared/ui/icons';
import { PageHead } from '@/shared/ui/states';
import { PortalSettings } from './PortalSettings';
import { type SectionName, sectionsOf } from './sections';
import styles from './settings.module.css';
import { words } from './words';

/**
 * What the seller decides about the portal, a section at a time: beside their list, or behind it on a phone. The address of a section that is
 * not there for the reader leads to the first that is.
 */
export function SettingsPage() {
  const m = useMessages(words);
  const narrow = useNarrow();
  const { section } = useParams({ strict: false }) as { section?: string };
  const sections = sectionsOf(useSession());
  const first = sections[0];
  if (first === undefined) return <Navigate to="/" replace />;
  if (narrow && section === undefined) {
    return (
      <>
        <PageHead title={m.settings} />
        <List sections={sections} />
      </>
    );
  }
  const open = section === undefined ? first : sections.find((one) => one === section);
  if (open === undefined) return <Navigate to="/settings/$section" params={{ section: first }} replace />;
  const content = (
    <div className={styles.section}>
      <Section name={open} />
    </div>
  );
  return narrow ? (
    <>
      <PageHead above={<Link to="/settings">{m.settings}</Link>} title={m.sections[open]} />
      {content}
    </>
  ) : (
    <>
      <PageHead title={m.settings} />
      <div className={styles.page}>
        <List sections={sections} open={open} />
        {content}
      </div>
    </>
  );
}

function List({ sections, open }: { sections: readonly SectionName[]; open?: SectionName }) {
  const m = useMessages(words);
  return (
    <nav aria-label={m.settings}>
      <ul className={styles.list}>
        {sections.map((one) => (
          <li key={one}>
            <Link to="/settings/$section" params={{ section: one }} aria-current={one === open ? 'page' : undefined}>
              <span>
                {m.sections[one]}
                <span className={styles.about}>{m.about[one]}</span>
              </span>
              <Icon name="right" size={16} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Section({ name }: { name: SectionName }): ReactNode {
  const { person } = useSession();
  switch (name) {
    case 'portal':
      return <PortalSettings />;
    case 'entry':
      return <EntryPolicyPanel whose={null} />;
    case 'sign-on':
      return (
        <>
          <SignOnPanel whose={null} />
          <CompanySignOns />
        </>
      );
    case 'tokens':
      return <TokensSection organisationId={null} own below />;
    case 'agreements':
      return <AgreementsPanel />;
    case 'mail':
      return <MailPanel login={person.login} />;
    case 'register':
      return <RegisterPanel />;
    case 'isolation':
      return <IsolationPanel />;
  }
}
