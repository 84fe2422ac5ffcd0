import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSession } from '@/features/access/public';
import { OrganisationChip } from '@/features/organisations/public';
import { useMessages } from '@/shared/i18n/messages';
import { ChoiceChip, ToggleChip } from '@/shared/ui/list/Chips';
import { Chips, ListBar, ListSearch } from '@/shared/ui/list/ListBar';
import { board, stages } from '../order/collections';
import type { OrderFilter } from '../order/filter';
import { words as orderWords } from '../order/words';
import { words } from './words';

interface QueueFiltersProps {
  readonly search: OrderFilter;
  readonly onChange: (change: OrderFilter) => void;
}

const openPhases = ['PLACED', 'IN_WORK', 'SHIPPED'];

/** The stages with how many stand in each are the queue's own filter; one click shows one of them. */
export function QueueFilters({ search, onChange }: QueueFiltersProps) {
  const m = useMessages(words);
  const o = useMessages(orderWords);
  const { branches } = useSession();
  const setText = useCallback((q: string) => onChange({ q: q || undefined }), [onChange]);
  return (
    <ListBar>
      <ListSearch value={search.q ?? ''} onChange={setText} label={m.find} />
      <Chips>
        <StageCounts stage={search.stage} onChange={(stage) => onChange({ stage, phase: undefined })} />
        <ToggleChip
          label={m.late}
          on={search.late === 'true'}
          onChange={(on) => onChange({ late: on ? 'true' : undefined })}
        />
        <OrganisationChip
          label={o.filter.organisation}
          value={search.organisationId}
          onChange={(organisationId) => onChange({ organisationId })}
        />
        {branches.length > 1 && (
          <ChoiceChip
            label={o.filter.branch}
            value={search.branchId}
            options={branches.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(branchId) => onChange({ branchId })}
          />
        )}
      </Chips>
    </ListBar>
  );
}

function StageCounts({
  stage,
  onChange,
}: {
  stage: string | undefined;
  onChange: (stage: string | undefined) => void;
}) {
  const known = useQuery(stages(null)).data ?? [];
  const counts = useQuery(board(null)).data?.counts ?? {};
  const shown = known.filter(
    (one) => openPhases.includes(one.phase) && ((counts[one.code] ?? 0) > 0 || one.code === stage),
  );
  return shown.map((one) => (
    <ToggleChip
      key={one.id}
      label={
        <>
          {one.name} <span className="quiet">{counts[one.code]}</span>
        </>
      }
      on={one.code === stage}
      onChange={(on) => onChange(on ? one.code : undefined)}
    />
  ));
}
