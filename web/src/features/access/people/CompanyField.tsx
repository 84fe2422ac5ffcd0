import { TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { organisationsFound } from '@/features/organisations/public';
import type { Grant } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import type { FieldProps } from '@/shared/ui/states';
import styles from './people.module.css';
import { words } from './words';

interface CompanyFieldProps extends FieldProps {
  readonly grant: Grant;
  readonly onChange: (grant: Grant) => void;
}

/** The company in which a customer's role is held, found by a part of its name. */
export function CompanyField({ grant, onChange, ...field }: CompanyFieldProps) {
  const m = useMessages(words);
  const [typed, setTyped] = useState('');
  const [choosing, setChoosing] = useState(false);
  const found = useQuery({ ...organisationsFound(typed.trim()), enabled: choosing, placeholderData: keepPreviousData });
  if (!choosing) {
    return (
      <TextInput
        {...field}
        aria-label={m.company}
        placeholder={m.chooseCompany}
        value={grant.organisationName ?? ''}
        readOnly
        onFocus={() => setChoosing(true)}
      />
    );
  }
  return (
    <div className={styles.company}>
      <TextInput
        {...field}
        aria-label={m.company}
        placeholder={grant.organisationName ?? m.chooseCompany}
        value={typed}
        autoFocus
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={styles.found}>
        {found.data?.items.map((one) => (
          <button
            key={one.id}
            type="button"
            onClick={() => {
              onChange({ ...grant, organisationId: one.id, organisationName: one.name });
              setChoosing(false);
            }}
          >
            {one.name} <span className="quiet small">{one.inn}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
