import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Id, Invitation } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { say, useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { Empty, Read, Tag } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { rolesText } from '../people/EditPerson';
import { words as peopleWords } from '../people/words';
import { invitations } from './collections';
import { revokeInvitation, sendInvitationAgain } from './commands';
import styles from './invitations.module.css';
import { LinkBox } from './LinkBox';
import { words } from './words';

interface InvitationsProps {
  readonly organisationId?: Id | undefined;
  /** Where the list is one of several parts of a page, nothing is said of its emptiness. */
  readonly quiet?: boolean;
}

/** Who was asked in, what became of it, and what can be done about it. */
export function Invitations({ organisationId, quiet = false }: InvitationsProps) {
  const m = useMessages(words);
  const query = useInfiniteQuery(invitations({ organisationId }));
  return (
    <Read of={query}>
      {({ pages }) => {
        const all = pages.flatMap((page) => page.items);
        if (all.length === 0) return quiet ? null : <Empty title={m.empty} hint={m.emptyHint} />;
        return (
          <section className={styles.list} aria-label={m.invitations}>
            {quiet && <h3>{m.invitations}</h3>}
            <ul>
              {all.map((one) => (
                <Line key={one.id} invitation={one} />
              ))}
            </ul>
            {query.hasNextPage && (
              <div>
                <Button onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
                  {m.more}
                </Button>
              </div>
            )}
          </section>
        );
      }}
    </Read>
  );
}

const tones = { SENT: 'plain', ACCEPTED: 'ok', EXPIRED: 'warn', REVOKED: 'plain' } as const;

function Line({ invitation }: { invitation: Invitation }) {
  const m = useMessages(words);
  const { state, mail } = invitation;
  const people = useMessages(peopleWords);
  const f = useFormats();
  return (
    <li>
      <div className={styles.who}>
        <p className="row wrap">
          <span className="strong">{invitation.name || invitation.email}</span>
          <Tag tone={tones[state]}>{m.states[state]}</Tag>
          {state === 'SENT' && mail !== 'SENT' && (
            <Tag tone={mail === 'FAILED' ? 'bad' : 'warn'}>{m.mailStates[mail]}</Tag>
          )}
        </p>
        <p className="soft small">{rolesText(invitation.grants, people)}</p>
        <p className="quiet small">
          {invitation.name && `${invitation.email} · `}
          {m.by(invitation.invitedByName)},{' '}
          <time title={f.full(invitation.createdAt)}>{f.ago(invitation.createdAt)}</time>
          {state === 'SENT' && ` · ${m.until(f.date(invitation.expiresAt))}`}
        </p>
      </div>
      {state !== 'ACCEPTED' && <Actions invitation={invitation} />}
    </li>
  );
}

function Actions({ invitation }: { invitation: Invitation }) {
  const m = useMessages(words);
  const again = useCommand(sendInvitationAgain);
  const revoke = useCommand(revokeInvitation);
  const [linking, setLinking] = useState(false);
  const { email, state } = invitation;
  const send = async (): Promise<void> => {
    if ((await again.run(invitation)) !== undefined) toast(say(words).sentAgain(email));
  };
  const takeBack = async (): Promise<void> => {
    if ((await revoke.run(invitation)) === undefined) return;
    toast(say(words).revoked(email), { label: say(words).again, run: () => void send() });
  };
  return (
    <div className={styles.actions}>
      {state === 'SENT' && (
        <button type="button" className="link" onClick={() => setLinking(true)}>
          {m.copyLink}
        </button>
      )}
      <button type="button" className="link" disabled={again.running} onClick={() => void send()}>
        {m.again}
      </button>
      {state === 'SENT' && (
        <button type="button" className="link" disabled={revoke.running} onClick={() => void takeBack()}>
          {m.revoke}
        </button>
      )}
      {linking && (
        <Dialog title={m.makingLink(email)} open onClose={() => setLinking(false)} width={480}>
          <LinkBox invitation={invitation} />
        </Dialog>
      )}
    </div>
  );
}
