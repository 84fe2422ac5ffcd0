import { address } from '@/shared/http/request';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Segments } from '@/shared/ui/Preferences';
import { type CatalogueSearch, type OfferFilter, type Sort, sorts, type View } from '../filter';
import { words } from '../words';
import styles from './ViewBar.module.css';
import { rememberView } from './view';

interface ViewBarProps {
  readonly search: CatalogueSearch;
  readonly filter: OfferFilter;
  readonly view: View;
  readonly onChange: (next: CatalogueSearch) => void;
}

/** In which order, in which shape, and the same list as a file. */
export function ViewBar({ search, filter, view, onChange }: ViewBarProps) {
  const m = useMessages(words);
  return (
    <div className={styles.bar}>
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
          { value: 'table', label: m.table },
          { value: 'grid', label: m.grid },
        ]}
        onChange={(next) => {
          rememberView(next);
          onChange({ ...search, view: next });
        }}
      />
      <a
        className={styles.xlsx}
        href={address('/offers/export.xlsx', { ...filter, sort: search.sort })}
        aria-label={m.xlsxLabel}
        download
      >
        <Icon name="download" size={16} /> {m.xlsx}
      </a>
    </div>
  );
}
