import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useContract } from '@/features/access/public';
import { CartBar } from '@/features/ordering/public';
import type { Group } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { useNarrow } from '@/shared/media';
import { Age, Empty, Failed, PageHead, Skeleton } from '@/shared/ui/states';
import { groups, offers } from '../collections';
import { type CatalogueSearch, isNarrowed, loosened, offerFilter } from '../filter';
import { words } from '../words';
import { Filters } from './Filters';
import { GroupLinks, GroupPath, GroupTree } from './Groups';
import { OfferGrid } from './OfferGrid';
import { OfferTable } from './OfferTable';
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
  const total = found.data?.pages[0]?.total;
  const change = (next: CatalogueSearch): void => void navigate({ search: next, replace: true, resetScroll: false });
  const end = (): void => {
    if (found.hasNextPage && !found.isFetchingNextPage && !found.isError) void found.fetchNextPage();
  };
  const view = search.view ?? rememberedView();
  const viewBar = <ViewBar search={search} filter={filter} view={view} onChange={change} />;
  const count = (
    <span className="quiet nowrap" role="status">
      {total != null && m.total(total, f.number(total))}
    </span>
  );
  return (
    <>
      <PageHead
        above={
          <>
            <GroupPath tree={tree} group={group} />
            {narrow && count}
          </>
        }
        title={search.q ? m.found(search.q) : (group?.name ?? m.title)}
        beside={
          <>
            <GroupTree tree={tree} chosen={search.group} />
            {narrow || count}
          </>
        }
      >
        {narrow || viewBar}
      </PageHead>
      <GroupLinks tree={tree} parent={group} />
      <Filters search={search} filter={filter} onChange={change}>
        {narrow && viewBar}
      </Filters>
      <Age of={found} />
      {found.data === undefined &&
        (found.isError ? <Failed error={found.error} retry={() => void found.refetch()} /> : <Skeleton lines={14} />)}
      {found.data !== undefined && shown.length === 0 && <Nothing search={search} onChange={change} />}
      {shown.length > 0 &&
        (view === 'grid' ? <OfferGrid offers={shown} onEnd={end} /> : <OfferTable offers={shown} onEnd={end} />)}
      <CartBar />
    </>
  );
}

function Nothing({ search, onChange }: { search: CatalogueSearch; onChange: (next: CatalogueSearch) => void }) {
  const m = useMessages(words);
  if (!isNarrowed(search)) {
    return (
      <Empty title={m.emptyGroup} hint={m.emptyHint}>
        {search.group && (
          <Link to="/catalogue" className="link">
            {m.showAll}
          </Link>
        )}
      </Empty>
    );
  }
  return (
    <Empty title={m.nothing} hint={m.nothingHint}>
      <Button onClick={() => onChange(loosened(search))}>{m.loosen}</Button>
      {search.group && search.q && (
        <Button onClick={() => onChange({ q: search.q, view: search.view })}>{m.everywhere}</Button>
      )}
    </Empty>
  );
}
