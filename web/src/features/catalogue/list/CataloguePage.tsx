import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useContract } from '@/features/access/public';
import { CartBar, useBasket } from '@/features/ordering/public';
import type { Group } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { useNarrow } from '@/shared/media';
import { ToggleChip } from '@/shared/ui/list/Chips';
import { useColumnChoice } from '@/shared/ui/list/columns';
import { useSelection } from '@/shared/ui/list/selection';
import { Age, Failed, PageHead, Skeleton } from '@/shared/ui/states';
import { groups, offers } from '../collections';
import { type CatalogueSearch, offerFilter } from '../filter';
import { words } from '../words';
import { ChosenOffers } from './ChosenOffers';
import { Filters } from './Filters';
import { GroupLinks, GroupPath, GroupTree } from './Groups';
import { NothingFound } from './NothingFound';
import { OfferGrid } from './OfferGrid';
import { OfferTable } from './OfferTable';
import { stepQuantity } from './quantities';
import { rowsOf } from './rows';
import { useOfferColumns } from './useOfferColumns';
import { ViewBar } from './ViewBar';
import { rememberedView } from './view';

const none: Group[] = [];
const page = 60;

export function CataloguePage() {
  const m = useMessages(words);
  const f = useFormats();
  const narrow = useNarrow();
  const search = useSearch({ from: '/catalogue' });
  const navigate = useNavigate({ from: '/catalogue' });
  const contractId = useContract()?.id;
  const tree = useQuery(groups(null)).data ?? none;
  const group = tree.find((one) => one.id === search.group);
  const filter = offerFilter(search, contractId);
  const found = useInfiniteQuery({
    ...offers({ ...filter, sort: search.sort, limit: page }),
    placeholderData: keepPreviousData,
  });
  const shown = useMemo(() => found.data?.pages.flatMap((one) => one.items) ?? [], [found.data]);
  const total = found.data?.pages[0]?.total ?? undefined;
  const change = (next: CatalogueSearch): void => void navigate({ search: next, replace: true, resetScroll: false });
  const end = (): void => {
    if (found.hasNextPage && !found.isFetchingNextPage && !found.isError) void found.fetchNextPage();
  };
  const view = search.view ?? rememberedView();
  const table = view === 'table';
  const rows = useMemo(() => rowsOf(shown), [shown]);
  const basket = useBasket();
  const columns = useOfferColumns(basket, (from, by) => stepQuantity(rows, from, by));
  const choice = useColumnChoice('catalogue', columns);
  const selection = useSelection(rows);
  const [choosing, setChoosing] = useState(false);
  const inFile = table ? choice.chosen.map(({ key }) => key) : [];
  const choose = (on: boolean): void => {
    setChoosing(on);
    if (!on) selection.clear();
  };
  const sections = <GroupTree tree={tree} chosen={search.group} />;
  const viewBar = (
    <ViewBar
      {...{ search, filter, view, columns, choice, basket }}
      shown={inFile}
      onChange={change}
      first={narrow && sections}
    >
      {narrow && table && <ToggleChip label={m.choosing} on={choosing} onChange={choose} />}
    </ViewBar>
  );
  const count = (
    <span className="quiet nowrap" role="status">
      {total !== undefined && m.total(total, f.number(total))}
    </span>
  );
  return (
    <>
      <PageHead
        above={group && <GroupPath tree={tree} group={group} />}
        title={search.q ? m.found(search.q) : (group?.name ?? m.title)}
        beside={
          <>
            {narrow || sections}
            {count}
          </>
        }
      >
        {narrow || viewBar}
      </PageHead>
      <GroupLinks tree={tree} parent={group} />
      <Filters search={search} filter={filter} onChange={change} />
      {narrow && viewBar}
      <Age of={found} />
      {found.data === undefined &&
        (found.isError ? <Failed error={found.error} retry={() => void found.refetch()} /> : <Skeleton lines={14} />)}
      {found.data !== undefined && shown.length === 0 && <NothingFound search={search} onChange={change} />}
      {shown.length > 0 && !table && <OfferGrid offers={shown} onEnd={end} />}
      {shown.length > 0 && table && (
        <OfferTable
          {...{ rows, total, basket, selection, choosing, search }}
          columns={choice.chosen}
          onChange={change}
          onEnd={end}
        />
      )}
      {table && <ChosenOffers selection={selection} basket={basket} columns={inFile} />}
      {selection.rows.length === 0 && <CartBar />}
    </>
  );
}
