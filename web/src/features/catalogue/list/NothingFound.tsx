import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMessages } from '@/shared/i18n/messages';
import { Empty } from '@/shared/ui/states';
import { type CatalogueSearch, isNarrowed, loosened, narrowings } from '../filter';
import { words } from '../words';

interface NothingFoundProps {
  readonly search: CatalogueSearch;
  readonly onChange: (next: CatalogueSearch) => void;
}

/** The way out of an empty list: one filter less, all filters less, or the whole catalogue. */
export function NothingFound({ search, onChange }: NothingFoundProps) {
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
  const all = narrowings(search);
  return (
    <Empty title={m.nothing} hint={m.nothingHint}>
      {all.length > 1 &&
        all.map(({ kind, text, without }) => (
          <Button key={`${kind} ${text}`} onClick={() => onChange(without)}>
            {m.without(kind === 'stock' ? m.inStock : kind === 'bought' ? m.bought : text)}
          </Button>
        ))}
      <Button onClick={() => onChange(loosened(search))}>{m.loosen}</Button>
      {search.group && search.q && (
        <Button onClick={() => onChange({ q: search.q, view: search.view })}>{m.everywhere}</Button>
      )}
    </Empty>
  );
}
