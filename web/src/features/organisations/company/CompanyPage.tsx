import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { EntryPolicyPanel, SignOnPanel, TokensSection, useMay, useSession } from '@/features/access/public';
import type { Organisation } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Segments } from '@/shared/ui/Preferences';
import { PageHead, Read } from '@/shared/ui/states';
import { organisation } from '../collections';
import { ManagerName } from '../customer/ManagerName';
import { words } from '../words';
import { Addresses } from './Addresses';
import { Colleagues } from './Colleagues';
import styles from './CompanyPage.module.css';
import { Contracts } from './Contracts';
import { LegalEntities } from './LegalEntities';

export function CompanyPage() {
  const m = useMessages(words);
  const { organisations } = useSession();
  const { id } = useSearch({ from: '/company' });
  const navigate = useNavigate({ from: '/company' });
  const chosen = organisations.find((one) => one.id === id) ?? organisations[0];
  const read = useQuery({ ...organisation(chosen?.id ?? ''), enabled: chosen !== undefined });
  return (
    <>
      <PageHead
        title={chosen?.name ?? m.title}
        beside={
          organisations.length > 1 && (
            <Segments
              label={m.title}
              value={chosen?.id ?? ''}
              options={organisations.map((one) => ({ value: one.id, label: one.name }))}
              onChange={(next) => void navigate({ search: { id: next }, replace: true })}
            />
          )
        }
      />
      <Read of={read}>{(company) => <Company company={company} />}</Read>
    </>
  );
}

function Company({ company }: { company: Organisation }) {
  const m = useMessages(words);
  const { roles } = useSession();
  const mayKeepTokens = useMay('access.token.keep');
  return (
    <div className={styles.sections}>
      <dl className="facts">
        <dt>{m.branch}</dt>
        <dd>{company.branchName}</dd>
        {company.accountManagerName && (
          <>
            <dt>{m.manager}</dt>
            <dd>
              <ManagerName of={company} />
            </dd>
          </>
        )}
      </dl>
      <Contracts contracts={company.contracts} />
      <Addresses organisationId={company.id} addresses={company.addresses} />
      <LegalEntities entities={company.legalEntities} />
      {company.kind === 'COMPANY' && <Colleagues company={company} />}
      {company.kind === 'COMPANY' && roles.includes('COMPANY_ADMINISTRATOR') && (
        <>
          <EntryPolicyPanel whose={company.id} />
          <SignOnPanel whose={company.id} />
        </>
      )}
      {company.kind === 'COMPANY' && mayKeepTokens && <TokensSection organisationId={company.id} own />}
    </div>
  );
}
