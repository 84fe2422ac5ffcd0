import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Id, TokenView } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import { Empty, Read } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useSync } from '@/sync/Sync';
import { tokens } from './collections';
import { MakeToken } from './MakeToken';
import { RevokeToken } from './RevokeToken';
import { TokenLine } from './TokenLine';
import styles from './tokens.module.css';
import { words } from './words';

interface TokensSectionProps {
  /** Whose programs: a customer's, or the seller's own. */
  readonly organisationId: Id | null;
  /** Whether it is the reader's own place: for others tokens are only revoked. */
  readonly own: boolean;
  readonly below?: boolean;
}

/** Which programs come in, as how much of whom, and when they last did. */
export function TokensSection({ organisationId, own, below = false }: TokensSectionProps) {
  const m = useMessages(words);
  const read = useQuery(tokens(organisationId));
  const title = own ? m.title : m.clientTitle;
  return (
    <section className={below ? `${styles.section} ${styles.below}` : styles.section} aria-label={title}>
      <div>
        <h2>{title}</h2>
        <p className="soft small">{own ? m.hint : m.clientHint}</p>
      </div>
      <Read of={read}>{(list) => <Tokens {...{ list, organisationId, own }} />}</Read>
    </section>
  );
}

interface TokensProps {
  readonly list: readonly TokenView[];
  readonly organisationId: Id | null;
  readonly own: boolean;
}

function Tokens({ list, organisationId, own }: TokensProps) {
  const m = useMessages(words);
  const { reads } = useSync();
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<TokenView>();
  const again = (): void => void reads.invalidateQueries({ queryKey: tokens(organisationId).queryKey });
  const revoked = (): void => {
    setRevoking(undefined);
    toast(say(words).revoked);
    again();
  };
  const button = own && (
    <Button variant={list.length === 0 ? 'filled' : 'default'} onClick={() => setMaking(true)}>
      {m.make}
    </Button>
  );
  return (
    <>
      {list.length === 0 ? (
        <Empty title={own ? m.none : m.noneOfClient} {...(own ? { hint: m.noneHint } : {})}>
          {button}
        </Empty>
      ) : (
        <>
          <ul className={styles.list}>
            {list.map((token) => (
              <TokenLine key={token.id} token={token} onRevoke={() => setRevoking(token)} />
            ))}
          </ul>
          {button && <div>{button}</div>}
        </>
      )}
      {making && <MakeToken organisationId={organisationId} onMade={again} onClose={() => setMaking(false)} />}
      {revoking && <RevokeToken token={revoking} onDone={revoked} onCancel={() => setRevoking(undefined)} />}
    </>
  );
}
