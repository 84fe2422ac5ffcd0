import type { Agreement, Id, Problem } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import choices from '@/shared/ui/choices.module.css';
import { fieldProps } from '@/shared/ui/states';
import { AgreementText } from './AgreementText';
import styles from './consent.module.css';
import { words } from './words';

interface AgreementChecksProps {
  readonly agreements: readonly Agreement[];
  readonly agreed: readonly Id[];
  readonly onChange: (agreed: readonly Id[]) => void;
  readonly problem?: Problem | undefined;
}

/** A box for each text, none of them ticked beforehand. */
export function AgreementChecks({ agreements, agreed, onChange, problem }: AgreementChecksProps) {
  const m = useMessages(words);
  const { error, ...field } = fieldProps(problem, '/agreements');
  if (agreements.length === 0) return null;
  const toggle = (one: Id): void =>
    onChange(agreed.includes(one) ? agreed.filter((it) => it !== one) : [...agreed, one]);
  return (
    <div className={`${choices.choices} ${styles.checks}`} {...field}>
      {agreements.map((one) => (
        <div key={one.id}>
          <label>
            <input type="checkbox" checked={agreed.includes(one.id)} onChange={() => toggle(one.id)} />
            <span>{m.agree[one.kind]}</span>
          </label>
          <AgreementText agreement={one} />
        </div>
      ))}
      {error && <p className={styles.wrong}>{error}</p>}
    </div>
  );
}
