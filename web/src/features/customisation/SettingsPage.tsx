import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  AgreementsPanel,
  CompanySignOns,
  EntryPolicyPanel,
  IsolationPanel,
  SignOnPanel,
  TokensSection,
  useMay,
  useSession,
} from '@/features/access/public';
import { RegisterPanel } from '@/features/integrations/public';
import { MailPanel } from '@/features/notifications/public';
import { useMessages } from '@/shared/i18n/messages';
import { useNarrow } from '@/shared/media';
import { Icon } from '@/shared/ui/icons';
import { Empty, PageHead } from '@/shared/ui/states';
import { PortalSettings } from './PortalSettings';
import { type SectionName, sectionsOf } from './sections';
import styles from './settings.module.css';
import { words } from './words';

/** What the seller decides about the portal, a section at a time: beside their list, or behind it on a phone. */
export function SettingsPage() {
  const m = useMessages(words);
  const narrow = useNarrow();
  const { section } = useParams({ strict: false }) as { section?: string };
  const { roles } = useSession();
  const sections = sectionsOf(roles.includes('ADMINISTRATOR'), useMay('access.token.keep'));
  const open = section === undefined && !narrow ? sections[0] : sections.find((one) => one === section);
  if (narrow && section === undefined) {
    return (
      <>
        <PageHead title={m.settings} />
        <List sections={sections} />
      </>
    );
  }
  const content =
    open === undefined ? (
      <Empty title={m.noSection}>
        <Link to="/settings" className="link">
          {m.settings}
        </Link>
      </Empty>
    ) : (
      <div className={styles.section}>
        <Section name={open} />
      </div>
    );
  return narrow ? (
    <>
      <PageHead above={<Link to="/settings">{m.settings}</Link>} title={open ? m.sections[open] : m.settings} />
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

function List({ sections, open }: { sections: readonly SectionName[]; open?: SectionName | undefined }) {
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
