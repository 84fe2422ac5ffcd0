import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSession, useToday } from '@/features/access/public';
import { OrganisationChip } from '@/features/organisations/public';
import { useMessages } from '@/shared/i18n/messages';
import { ChoiceChip, PeriodChip, ToggleChip } from '@/shared/ui/list/Chips';
import { Chips, ListBar, ListSearch } from '@/shared/ui/list/ListBar';
import { stages } from '../collections';
import type { OrderFilter } from '../filter';
import { useSide } from '../side';
import { words } from '../words';

interface Part {
  readonly search: OrderFilter;
  readonly onChange: (change: OrderFilter) => void;
}

export function OrderFilters({ search, onChange }: Part) {
  const m = useMessages(words);
  const staff = useSide() === 'SELLER';
  const setText = useCallback((q: string) => onChange({ q: q || undefined }), [onChange]);
  return (
    <ListBar>
      <ListSearch value={search.q ?? ''} onChange={setText} label={staff ? m.find : m.findOwn} />
      <Chips>
        <StageChips search={search} onChange={onChange} />
        <PeriodChip label={m.filter.period} today={useToday()} from={search.from} to={search.to} onChange={onChange} />
        <ToggleChip
          label={m.filter.late}
          on={search.late === 'true'}
          onChange={(on) => onChange({ late: on ? 'true' : undefined })}
        />
        <PartyChips search={search} onChange={onChange} />
      </Chips>
    </ListBar>
  );
}

function StageChips({ search, onChange }: Part) {
  const m = useMessages(words);
  const known = useQuery(stages(null)).data ?? [];
  const phases = Object.entries(m.phases).map(([value, label]) => ({ value, label }));
  const options = known.filter((stage) => stage.active).map((stage) => ({ value: stage.code, label: stage.name }));
  return (
    <>
      <ChoiceChip
        label={m.filter.phase}
        value={search.phase}
        options={phases}
        onChange={(phase) => onChange({ phase, stage: undefined })}
      />
      {options.length > 0 && (
        <ChoiceChip
          label={m.filter.stage}
          value={search.stage}
          options={options}
          onChange={(stage) => onChange({ stage, phase: undefined })}
        />
      )}
    </>
  );
}

/** Whose orders: staff search among all clients, a customer chooses among the own companies. */
function PartyChips({ search, onChange }: Part) {
  const m = useMessages(words);
  const staff = useSide() === 'SELLER';
  const { organisations, branches } = useSession();
  const own = organisations.map((one) => ({ value: one.id, label: one.name }));
  return (
    <>
      {staff ? (
        <OrganisationChip
          label={m.filter.organisation}
          value={search.organisationId}
          onChange={(organisationId) => onChange({ organisationId })}
        />
      ) : (
        own.length > 1 && (
          <ChoiceChip
            label={m.filter.company}
            value={search.organisationId}
            options={own}
            onChange={(organisationId) => onChange({ organisationId })}
          />
        )
      )}
      {staff && branches.length > 1 && (
        <ChoiceChip
          label={m.filter.branch}
          value={search.branchId}
          options={branches.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(branchId) => onChange({ branchId })}
        />
      )}
    </>
  );
}
