import { useQuery } from '@tanstack/react-query';
import { organisation } from '@/features/organisations/public';
import type { Id } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import styles from './roles.module.css';
import { words } from './words';

interface LegalEntityChoiceProps {
  readonly organisationId: Id;
  /** Nothing chosen means all, also those that come later. */
  readonly value: readonly Id[] | null;
  readonly onChange: (value: Id[] | null) => void;
}

/** For which legal entities of a company a role is held; not asked where there is but one. */
export function LegalEntityChoice({ organisationId, value, onChange }: LegalEntityChoiceProps) {
  const m = useMessages(words);
  const read = useQuery(organisation(organisationId));
  const entities = (read.data?.legalEntities ?? []).filter((one) => one.active || value?.includes(one.id));
  if (entities.length < 2) return null;
  const chosen = entities.filter((one) => value?.includes(one.id));
  const toggle = (id: Id): void => {
    const next = value?.includes(id) ? value.filter((one) => one !== id) : [...(value ?? []), id];
    onChange(next.length === 0 ? null : next);
  };
  return (
    <details className={styles.entities}>
      <summary>
        {chosen.length === 0 ? m.allEntities : m.onlyEntities(chosen.map((one) => one.name).join(', '))}
      </summary>
      <label>
        <input type="checkbox" checked={chosen.length === 0} onChange={() => onChange(null)} />
        <span>{m.all}</span>
      </label>
      {entities.map((one) => (
        <label key={one.id}>
          <input type="checkbox" checked={value?.includes(one.id) ?? false} onChange={() => toggle(one.id)} />
          <span>{one.name}</span>
        </label>
      ))}
    </details>
  );
}
