import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SearchChip } from '@/shared/ui/list/Chips';
import { organisation, organisationsFound } from '../collections';

interface OrganisationChipProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

/** Narrows a list to one of sixty thousand companies. */
export function OrganisationChip({ label, value, onChange }: OrganisationChipProps) {
  const [typed, setTyped] = useState('');
  const found = useQuery({ ...organisationsFound(typed.trim()), placeholderData: keepPreviousData });
  const chosen = useQuery({ ...organisation(value ?? ''), enabled: value !== undefined });
  return (
    <SearchChip
      label={label}
      value={value}
      onChange={onChange}
      shown={chosen.data?.name}
      typed={typed}
      onType={setTyped}
      options={found.data?.items.map((one) => ({ value: one.id, label: one.name }))}
    />
  );
}
