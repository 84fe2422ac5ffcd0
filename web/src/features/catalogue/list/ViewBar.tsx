import type { ReactNode } from 'react';
import { parseSearch, stringifySearch } from '@/shared/address';
import { fileAddress } from '@/shared/http/request';
import { useMessages } from '@/shared/i18n/messages';
import { useNarrow } from '@/shared/media';
import type { Column, useColumnChoice } from '@/shared/ui/list/columns';
import { ColumnChoice, XlsxLink } from '@/shared/ui/list/ListBar';
import { type View as SavedView, SavedViews } from '@/shared/ui/list/SavedViews';
import { Segments } from '@/shared/ui/Preferences';
import { useDraft } from '@/sync/drafts';
import { type CatalogueSearch, type OfferFilter, readSearch, type Sort, sorts, type View } from '../filter';
import { words } from '../words';
import type { Row } from './rows';
import styles from './ViewBar.module.css';
import { rememberView } from './view';

interface ViewBarProps {
  readonly search: CatalogueSearch;
  readonly filter: OfferFilter;
  readonly view: View;
  readonly columns: readonly Column<Row>[];
  readonly choice: ReturnType<typeof useColumnChoice<Row>>;
  /** The columns as they are seen, by their names in a spreadsheet; none where goods are seen as pictures. */
  readonly shown: readonly string[];
  readonly onChange: (next: CatalogueSearch) => void;
  /** What stands before and among its parts. */
  readonly first?: ReactNode;
  readonly children?: ReactNode;
}

const noViews: readonly SavedView[] = [];

/** In which order, in which shape, which columns, and the same list as a file. */
export function ViewBar(props: ViewBarProps) {
  const { search, filter, view, columns, choice, shown, onChange, first, children } = props;
  const m = useMessages(words);
  const narrow = useNarrow();
  const [views, setViews] = useDraft('views catalogue', noViews);
  return (
    <div className={styles.bar}>
      {first}
      <select
        aria-label={m.sort}
        className={styles.sort}
        value={search.sort ?? (search.q ? 'relevance' : 'name')}
        onChange={(event) => onChange({ ...search, sort: event.currentTarget.value as Sort })}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {m.sorts[sort]}
          </option>
        ))}
      </select>
      <Segments
        label={m.view}
        value={view}
        options={[
          { value: 'table', label: narrow ? m.list : m.table },
          { value: 'grid', label: m.grid },
        ]}
        onChange={(next) => {
          rememberView(next);
          onChange({ ...search, view: next });
        }}
      />
      {children}
      <span className={styles.tools}>
        <SavedViews
          views={views}
          onViews={setViews}
          now={{ address: stringifySearch(search) }}
          onPick={({ search: kept }) => onChange(readSearch(parseSearch(kept.address ?? '')))}
        />
        {view === 'table' && <ColumnChoice columns={columns} hidden={choice.hidden} choose={choice.choose} />}
        <XlsxLink href={fileAddress('/offers/export.xlsx', { ...filter, sort: search.sort, column: shown })} />
      </span>
    </div>
  );
}
