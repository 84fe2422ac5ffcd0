import { type ReactNode, useState } from 'react';
import type { Basket } from '@/features/ordering/public';
import { parseSearch, stringifySearch } from '@/shared/address';
import { download } from '@/shared/http/download';
import { fileAddress, queryString } from '@/shared/http/request';
import { useMessages } from '@/shared/i18n/messages';
import { useNarrow } from '@/shared/media';
import type { Column, useColumnChoice } from '@/shared/ui/list/columns';
import { ColumnChoice, XlsxButton, XlsxLink } from '@/shared/ui/list/ListBar';
import { type View as SavedView, SavedViews } from '@/shared/ui/list/SavedViews';
import { Segments } from '@/shared/ui/Preferences';
import { toast } from '@/shared/ui/toasts';
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
  readonly basket: Basket;
  readonly onChange: (next: CatalogueSearch) => void;
  /** What stands before and among its parts. */
  readonly first?: ReactNode;
  readonly children?: ReactNode;
}

const noViews: readonly SavedView[] = [];

/** In which order, in which shape, which columns, and the same list as a file. */
export function ViewBar(props: ViewBarProps) {
  const { search, filter, view, columns, choice, shown, basket, onChange, first, children } = props;
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
        <AsFile filter={{ ...filter, sort: search.sort }} shown={shown} basket={basket} />
      </span>
    </div>
  );
}

interface AsFileProps {
  readonly filter: OfferFilter & { readonly sort: Sort | undefined };
  readonly shown: readonly string[];
  readonly basket: Basket;
}

/** The list as a file. What was typed into it may still be on its way to the server, so it is sent along. */
function AsFile({ filter, shown, basket }: AsFileProps) {
  const m = useMessages(words);
  const [saving, setSaving] = useState(false);
  const lines = basket.cart?.lines ?? [];
  const typed = shown.some((column) => column === 'quantity' || column === 'amount') && lines.length > 0;
  if (!typed) {
    const columns = shown.filter((column) => column !== 'quantity' && column !== 'amount');
    return <XlsxLink href={fileAddress('/offers/export.xlsx', { ...filter, column: columns })} />;
  }
  const save = async (): Promise<void> => {
    setSaving(true);
    const quantities = lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
    const body = { columns: shown, quantities };
    await download({ method: 'POST', path: `/offers/list.xlsx${queryString({ ...filter })}`, body }, `${m.title}.xlsx`)
      .catch((error: Error) => toast(error.message, undefined, 'bad'))
      .finally(() => setSaving(false));
  };
  return <XlsxButton saving={saving} onSave={() => void save()} />;
}
