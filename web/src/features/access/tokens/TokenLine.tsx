import { useQuery } from '@tanstack/react-query';
import type { TokenView } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Tag } from '@/shared/ui/states';
import { tokenTerms } from './collections';
import { endsSoon, listed } from './rules';
import styles from './tokens.module.css';
import { words } from './words';

/** One token: what it may, for whom, until when, and when it was last used. */
export function TokenLine({ token, onRevoke }: { token: TokenView; onRevoke: () => void }) {
  const m = useMessages(words);
  const f = useFormats();
  const what = useWhat(token);
  const over = token.state === 'EXPIRED' || token.state === 'REVOKED';
  const { lastUsedAt } = token;
  return (
    <li>
      <div className={styles.what}>
        <p className={styles.head}>
          <span className="strong">{token.name}</span>
          <span className={`quiet small ${styles.mono}`}>{token.hint}</span>
          {token.state !== 'WORKS' && <Tag tone={over ? 'plain' : 'warn'}>{m.states[token.state]}</Tag>}
          {token.state === 'WORKS' && endsSoon(token.expiresAt, Date.now()) && <Tag tone="warn">{m.soon}</Tag>}
        </p>
        <p className="soft small">{what}</p>
        <p className="quiet small">
          {token.owner ? m.by(token.owner) : m.gone}
          {' · '}
          {token.state !== 'REVOKED' && (
            <>
              <time title={f.full(token.expiresAt)}>{m.until(f.date(token.expiresAt))}</time>
              {' · '}
            </>
          )}
          {lastUsedAt ? (
            <time title={f.full(lastUsedAt)}>{m.used(f.ago(lastUsedAt), token.lastUsedFrom ?? '')}</time>
          ) : (
            m.unused
          )}
        </p>
      </div>
      {!over && (
        <button
          type="button"
          className={`link ${styles.act}`}
          aria-label={m.revokeLabel(token.name)}
          onClick={onRevoke}
        >
          {m.revoke}
        </button>
      )}
    </li>
  );
}

/** Permissions and legal entities in words. */
function useWhat({ permissions, legalEntities, organisationId }: TokenView): string {
  const m = useMessages(words);
  const terms = useQuery(tokenTerms(null));
  const known = (terms.data?.places ?? []).flatMap((place) => place.permissions);
  const names = permissions.map((code) => known.find((one) => one.code === code)?.name ?? code);
  const entities = organisationId ? (legalEntities?.join(', ') ?? m.all) : undefined;
  return [names.length === 0 ? m.reads : listed(names), entities].filter(Boolean).join(' · ');
}
