import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  ArrangeFor,
  AwayBadge,
  Invitations,
  InviteDialog,
  invitationWords,
  LeaveDialog,
  PersonSessions,
  roleName,
  TakeFactorAway,
  TeamsSection,
  useMay,
  useSession,
} from '@/features/access/public';
import type { Organisation, Person } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { say, useMessages } from '@/shared/i18n/messages';
import { shownLogin, shownPhone } from '@/shared/login';
import { Read, Tag } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { colleagues } from '../collections';
import { words } from '../words';
import { ColleagueDialog } from './ColleagueDialog';
import { ColleagueRoles } from './ColleagueRoles';
import styles from './CompanyPage.module.css';
import { changeAccess } from './commands';

/** Who else of the company comes here, and with which rights; the company administrator decides. */
export function Colleagues({ company }: { company: Organisation }) {
  const m = useMessages(words);
  const { invite } = useMessages(invitationWords);
  const organisationId = company.id;
  const read = useQuery(colleagues(organisationId));
  const [open, setOpen] = useState<'invite' | 'add'>();
  const close = (): void => setOpen(undefined);
  const mayMakeRoles = useMay('access.role.keep');
  const mayManage = useMay('access.person.keep');
  return (
    <section>
      <div className={styles.head}>
        <h2>{m.colleagues}</h2>
        {mayManage && (
          <div className="row wrap">
            {mayMakeRoles && (
              <Link to="/roles" search={{ organisationId }} className="link">
                {m.companyRoles}
              </Link>
            )}
            <Button onClick={() => setOpen('add')}>{m.addColleague}</Button>
            <Button variant="filled" onClick={() => setOpen('invite')}>
              {invite}
            </Button>
          </div>
        )}
      </div>
      <Read of={read}>
        {({ items }) => (
          <div className={styles.cards}>
            {items.map((person) => (
              <Colleague key={person.id} {...{ person, company, mayManage }} />
            ))}
          </div>
        )}
      </Read>
      {mayManage && <Invitations organisationId={organisationId} quiet />}
      {mayManage && <TeamsSection organisationId={organisationId} titled />}
      <ColleagueDialog open={open === 'add'} company={company} onClose={close} />
      <InviteDialog
        open={open === 'invite'}
        into={company}
        first={[{ role: 'BUYER', organisationId, organisationName: company.name, branchId: null, branchName: null }]}
        onClose={close}
      />
    </section>
  );
}

interface ColleagueProps {
  readonly person: Person;
  readonly company: Organisation;
  readonly mayManage: boolean;
}

function Colleague({ person, company, mayManage }: ColleagueProps) {
  const m = useMessages(words);
  const f = useFormats();
  const me = useSession().person.id === person.id;
  const [open, setOpen] = useState(false);
  const mayArrange = useMay('access.substitution.keep');
  const organisationId = company.id;
  const { run } = useCommand(changeAccess);
  const [listing, setListing] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const roles = person.grants
    .filter((grant) => grant.organisationId === organisationId)
    .map((grant) => roleName(grant, m.roleNames));
  const block = async (): Promise<void> => {
    const blocked = await run({ person, status: 'BLOCKED' });
    if (blocked === undefined) return;
    const undo = (): void => void run({ person: blocked, status: 'ACTIVE' });
    toast(say(words).blockedNow(person.name), { label: say(words).undo, run: undo });
  };
  return (
    <article className={`card ${styles.card}`}>
      <p className="row">
        <span className="strong">{person.name}</span>
        {me && <span className="quiet">{m.you}</span>}
        {person.status === 'BLOCKED' && <Tag tone="bad">{m.blocked}</Tag>}
        <AwayBadge personId={person.id} organisationId={organisationId} />
      </p>
      <p className="soft">{roles.join(', ')}</p>
      <p className="quiet">
        {[shownLogin(person.login), shownPhone(person.phone)].filter((part) => part !== '').join(' · ')}
      </p>
      <p className="quiet small">{person.lastSignInAt ? m.lastSeen(f.ago(person.lastSignInAt)) : m.neverSeen}</p>
      {open && <ColleagueRoles person={person} company={company} onClose={() => setOpen(false)} />}
      {mayManage && !me && (
        <div className={styles.actions}>
          <button type="button" className="link" onClick={() => setListing(true)}>
            {m.sessions}
          </button>
          <button type="button" className="link" onClick={() => setOpen(true)}>
            {m.changeRights}
          </button>
          {person.status === 'ACTIVE' ? (
            <button type="button" className="link" onClick={() => setLeaving(true)}>
              {m.block}
            </button>
          ) : (
            <button type="button" className="link" onClick={() => void run({ person, status: 'ACTIVE' })}>
              {m.unblock}
            </button>
          )}
        </div>
      )}
      {mayArrange && !me && person.status === 'ACTIVE' && (
        <ArrangeFor person={person} organisationId={organisationId} />
      )}
      {mayManage && !me && person.secondFactor && <TakeFactorAway person={person} />}
      {leaving && (
        <LeaveDialog
          person={person}
          onClose={() => setLeaving(false)}
          onBlock={() => {
            setLeaving(false);
            void block();
          }}
        />
      )}
      {listing && <PersonSessions person={person} onClose={() => setListing(false)} />}
    </article>
  );
}
