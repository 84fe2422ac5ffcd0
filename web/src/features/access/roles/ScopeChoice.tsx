import { useId } from 'react';
import type { Grant } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import styles from './roles.module.css';
import { words } from './words';

type Scope = NonNullable<Grant['scope']>;

interface ScopeChoiceProps {
  /** Whose things the role is about: the orders of a company's people, or the customers of a branch. */
  readonly of: 'company' | 'branch';
  readonly value: Scope | null;
  readonly onChange: (value: Scope | null) => void;
}

const choices = [null, 'TEAM', 'OWN'] as const;

/** Whose records a role shows: everybody's of its place, the team's, or one's own. */
export function ScopeChoice({ of, value, onChange }: ScopeChoiceProps) {
  const m = useMessages(words);
  const name = useId();
  const label = (scope: Scope | null): string => m.scopes[of][scope ?? 'ALL'];
  return (
    <details className={styles.entities}>
      <summary>{label(value)}</summary>
      {choices.map((scope) => (
        <label key={scope ?? 'ALL'}>
          <input type="radio" name={name} checked={value === scope} onChange={() => onChange(scope)} />
          <span>{label(scope)}</span>
        </label>
      ))}
      <p className="quiet small">{m.scopeHint[of]}</p>
    </details>
  );
}
