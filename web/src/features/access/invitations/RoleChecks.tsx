import type { Role } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import choices from '@/shared/ui/choices.module.css';
import { words as peopleWords } from '../people/words';
import { words } from './words';

const offered = {
  COMPANY: ['BUYER', 'ACCOUNTANT', 'WAREHOUSE_WORKER', 'COMPANY_ADMINISTRATOR'],
  INDIVIDUAL: ['INDIVIDUAL'],
} as const;

interface RoleChecksProps {
  readonly label: string;
  readonly kind: 'COMPANY' | 'INDIVIDUAL';
  readonly roles: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
}

/** What somebody may be with one customer, each with a word on what it means. */
export function RoleChecks({ label, kind, roles, onChange }: RoleChecksProps) {
  const m = useMessages(words);
  const { roleNames } = useMessages(peopleWords);
  const toggle = (role: Role): void =>
    onChange(roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role]);
  return (
    <fieldset className={choices.choices}>
      <legend>{label}</legend>
      {offered[kind].map((role) => (
        <label key={role}>
          <input type="checkbox" checked={roles.includes(role)} onChange={() => toggle(role)} />
          <span>
            {roleNames[role]} <span className="quiet">{m.roleHints[role]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
