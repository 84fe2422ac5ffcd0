import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CompanySignOn, Id } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { ErrorSummary, Read, Tag } from '@/shared/ui/states';
import { useCommand } from '@/sync/commands';
import { companySignOns, confirmSignOnDomains, signOn } from './collections';
import { SignOnForm } from './SignOnForm';
import { settingWords } from './settingWords';
import styles from './sso.module.css';

/** Which customers have connected providers of their own, and whether their mail domains are theirs. */
export function CompanySignOns() {
  const read = useQuery(companySignOns(null));
  return <Read of={read}>{(companies) => (companies.length === 0 ? null : <Companies companies={companies} />)}</Read>;
}

function Companies({ companies }: { companies: readonly CompanySignOn[] }) {
  const m = useMessages(settingWords);
  return (
    <section className={styles.companies} aria-label={m.companies}>
      <h3>{m.companies}</h3>
      <p className="soft small">{m.companiesHint}</p>
      <ul className={styles.list}>
        {companies.map((company) => (
          <li key={company.organisationId}>
            <Company company={company} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Company({ company }: { company: CompanySignOn }) {
  const m = useMessages(settingWords);
  const { run, running, problem } = useCommand(confirmSignOnDomains);
  const { organisationId } = company;
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.company}>
      <p>
        <span className="strong">{company.organisation}</span> <span className="soft">{company.name}</span>{' '}
        {!company.active && <Tag>{m.off}</Tag>} {company.onlyWay && <Tag>{m.only}</Tag>}
      </p>
      <p className={`${styles.issuer} quiet small`}>{company.issuer}</p>
      <ErrorSummary problem={problem} />
      <div className="row wrap">
        {company.domains.map(({ domain, confirmed }) =>
          confirmed ? (
            <Tag key={domain} tone="ok">
              {domain} · {m.confirmed}
            </Tag>
          ) : (
            <Button key={domain} loading={running} onClick={() => void run({ organisationId, domains: [domain] })}>
              {m.confirm(domain)}
            </Button>
          ),
        )}
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? m.fold : m.unfold}
        </Button>
      </div>
      {open && <Settings organisationId={organisationId} onRemoved={() => setOpen(false)} />}
    </div>
  );
}

/** For the day on which the customer’s own administrators cannot come in to mend it. */
function Settings({ organisationId, onRemoved }: { organisationId: Id; onRemoved: () => void }) {
  const read = useQuery(signOn(organisationId));
  return <Read of={read}>{(now) => <SignOnForm whose={organisationId} now={now} onRemoved={onRemoved} />}</Read>;
}
