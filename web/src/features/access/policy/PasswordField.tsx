import { PasswordInput } from '@mantine/core';
import { useId } from 'react';
import type { PasswordTerms, Problem } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import styles from './policy.module.css';
import { judged, type Rule } from './rules';
import { words } from './words';

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (password: string) => void;
  readonly terms: PasswordTerms | undefined;
  readonly login: string;
  readonly problem: Problem | undefined;
  readonly pointer: string;
}

/** The one field for a new password: what is asked of it stands below and is ticked off while it is typed. */
export function PasswordField({ label, value, onChange, terms, login, problem, pointer }: PasswordFieldProps) {
  const rules = useId();
  const wrong = problem?.errors?.filter((one) => one.pointer === pointer).map((one) => one.message) ?? [];
  return (
    <div className={styles.password}>
      <PasswordInput
        data-field={pointer}
        label={label}
        name="password"
        autoComplete="new-password"
        aria-describedby={rules}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={wrong.length > 0 && wrong.join('. ')}
      />
      {terms && (
        <ul id={rules} className={styles.rules}>
          {judged(value, login, terms).map(([rule, met]) => (
            <RuleLine key={rule} rule={rule} met={met} terms={terms} />
          ))}
          <Unseen terms={terms} />
        </ul>
      )}
    </div>
  );
}

function RuleLine({ rule, met, terms }: { rule: Rule; met: boolean; terms: PasswordTerms }) {
  const m = useMessages(words);
  return (
    <li data-met={met}>
      {met ? <Icon name="check" size={15} /> : <span className={styles.open} aria-hidden="true" />}
      <span>
        {rule === 'length' ? m.length(terms.minimumLength) : m.rules[rule]}
        <span className="sr-only"> {met ? m.met : m.unmet}</span>
      </span>
    </li>
  );
}

/** What only the server can tell, once the password is sent. */
function Unseen({ terms }: { terms: PasswordTerms }) {
  const m = useMessages(words);
  return (
    <>
      {terms.knownRefused && (
        <li>
          <span className={styles.open} aria-hidden="true" />
          {m.unknown}
        </li>
      )}
      {terms.formerRefused > 0 && (
        <li>
          <span className={styles.open} aria-hidden="true" />
          {m.former(terms.formerRefused)}
        </li>
      )}
    </>
  );
}
