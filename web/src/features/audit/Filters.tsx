import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { peopleFound, personRead, useMay, useSession, useToday } from '@/features/access/public';
import { OrganisationChip } from '@/features/organisations/public';
import { useMessages } from '@/shared/i18n/messages';
import { ChoiceChip, PeriodChip, SearchChip, ToggleChip } from '@/shared/ui/list/Chips';
import { Chips, ListBar } from '@/shared/ui/list/ListBar';
import type { HistoryFilter } from './collections';
import { words } from './words';

interface Part {
  readonly filter: HistoryFilter;
  readonly onChange: (filter: HistoryFilter) => void;
}

/** Under this id stands the seller's own chain. */
export const SELLER = '00000000-0000-0000-0000-000000000000';

export function Filters({ filter, onChange, label }: Part & { label: string | undefined }) {
  const m = useMessages(words);
  const categories = Object.entries(m.categories).map(([value, name]) => ({ value, label: name }));
  return (
    <ListBar>
      <Chips>
        <PeriodChip label={m.period} today={useToday()} from={filter.from} to={filter.to} onChange={onChange} />
        <ChoiceChip
          label={m.category}
          value={filter.category}
          options={categories}
          onChange={(category) => onChange({ category })}
        />
        <PersonChip filter={filter} onChange={onChange} />
        <WhoseChip filter={filter} onChange={onChange} />
        {filter.objectId && (
          <ToggleChip
            label={`${m.object}: ${label ?? m.oneObject}`}
            on
            onChange={() => onChange({ objectId: undefined })}
          />
        )}
      </Chips>
    </ListBar>
  );
}

function PersonChip({ filter: { personId }, onChange }: Part) {
  const m = useMessages(words);
  const [typed, setTyped] = useState('');
  const found = useInfiniteQuery({
    ...peopleFound({ q: typed.trim() || undefined }),
    placeholderData: keepPreviousData,
  });
  const chosen = useQuery({ ...personRead(personId ?? ''), enabled: personId !== undefined });
  return (
    <SearchChip
      label={m.person}
      value={personId}
      onChange={(id) => onChange({ personId: id })}
      shown={chosen.data?.name}
      typed={typed}
      onType={setTyped}
      options={found.data?.pages[0]?.items.map((one) => ({ value: one.id, label: one.name }))}
    />
  );
}

/** Whose history: staff search among all clients, a customer chooses among the own companies. */
function WhoseChip({ filter: { organisationId }, onChange }: Part) {
  const m = useMessages(words);
  const { cabinet, organisations } = useSession();
  const maySeller = useMay('audit.seller.read');
  const choose = (id: string | undefined): void => onChange({ organisationId: id });
  if (cabinet === 'CUSTOMER' || cabinet === 'INDIVIDUAL') {
    const own = organisations.map((one) => ({ value: one.id, label: one.name }));
    return own.length > 1 && <ChoiceChip label={m.company} value={organisationId} options={own} onChange={choose} />;
  }
  return (
    <>
      {maySeller && (
        <ToggleChip
          label={m.seller}
          on={organisationId === SELLER}
          onChange={(on) => choose(on ? SELLER : undefined)}
        />
      )}
      {organisationId !== SELLER && <OrganisationChip label={m.company} value={organisationId} onChange={choose} />}
    </>
  );
}
