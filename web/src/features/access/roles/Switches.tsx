import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Permission, PermissionView, RoleView } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import styles from './roles.module.css';
import { fitting, grouped, toggled } from './rules';
import { words } from './words';

interface SwitchesProps {
  readonly all: readonly PermissionView[];
  readonly likeness: RoleView['likeness'];
  readonly held: readonly Permission[];
  /** Absent where it may only be looked at. */
  readonly onChange?: ((held: readonly Permission[]) => void) | undefined;
}

const few = 6;

/** What a role allows, part by part of the portal; found by a word. */
export function Switches({ all, likeness, held, onChange }: SwitchesProps) {
  const m = useMessages(words);
  const [q, setQ] = useState('');
  const groups = grouped(all, likeness, q);
  return (
    <section className={styles.switches} aria-label={m.permissions}>
      {fitting(all, likeness).length > few && (
        <TextInput
          type="search"
          aria-label={m.find}
          placeholder={m.find}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
      )}
      {groups.length === 0 && <p className="quiet">{m.nothing}</p>}
      {groups.map(({ name, permissions }) => (
        <fieldset key={name} className={styles.group}>
          <legend>{name}</legend>
          {permissions.map((one) => (
            <Switch
              key={one.code}
              of={one}
              on={held.includes(one.code)}
              onToggle={onChange && (() => onChange(toggled(held, one.code)))}
            />
          ))}
        </fieldset>
      ))}
    </section>
  );
}

function Switch({ of, on, onToggle }: { of: PermissionView; on: boolean; onToggle: (() => void) | undefined }) {
  const m = useMessages(words);
  const closed = onToggle === undefined || !of.giveable;
  return (
    <label className={styles.switch} data-closed={closed}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={closed}
        onChange={onToggle ?? (() => undefined)}
      />
      <span>
        {of.name}
        <span className="quiet small">{onToggle && !of.giveable ? m.notYours : of.description}</span>
      </span>
    </label>
  );
}
