import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ExchangedCatalogue } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Empty, Read, Tag } from '@/shared/ui/states';
import { CloseCatalogue } from './CloseCatalogue';
import { catalogues } from './collections';
import styles from './exchange.module.css';
import { words } from './words';

/** Where the goods on sale have come from; what one of them left behind is closed here. */
export function Catalogues() {
  const m = useMessages(words);
  const read = useQuery(catalogues(null));
  const [closing, setClosing] = useState<ExchangedCatalogue>();
  return (
    <>
      <p className={`soft ${styles.intro}`}>{m.cataloguesHint}</p>
      <Read of={read}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={m.noCatalogues} />
          ) : (
            <ul className={styles.cards}>
              {all.map((one) => (
                <Card key={one.source} catalogue={one} onClose={() => setClosing(one)} />
              ))}
            </ul>
          )
        }
      </Read>
      {closing && <CloseCatalogue catalogue={closing} onClose={() => setClosing(undefined)} />}
    </>
  );
}

function Card({ catalogue, onClose }: { catalogue: ExchangedCatalogue; onClose: () => void }) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <li className="card">
      <p className="row wrap">
        <span className="strong">{catalogue.name || m.namelessCatalogue}</span>
        {catalogue.left && <Tag tone="warn">{m.catalogueLeft}</Tag>}
      </p>
      <p className="quiet small">
        <code>{catalogue.source}</code>
      </p>
      <p className="soft">
        {catalogue.cameAt ? m.cameLast(f.dateTime(catalogue.cameAt)) : m.cameNever}
        {catalogue.accountName && ` · ${catalogue.accountName}`}
      </p>
      <p className="soft">{m.onSale(f.number(catalogue.goods), f.number(catalogue.onlyHere))}</p>
      <p className={styles.left}>
        <button type="button" className="link" onClick={onClose}>
          {m.closeCatalogue}
        </button>
      </p>
    </li>
  );
}

/** Stands over the sessions while a catalogue has left goods behind and nobody has decided about them. */
export function LeftNotice({ onOpen }: { onOpen: () => void }) {
  const m = useMessages(words);
  const f = useFormats();
  const { data = [] } = useQuery(catalogues(null));
  const left = data.filter((one) => one.left && one.onlyHere > 0);
  if (left.length === 0) return null;
  return (
    <p className={styles.notice} role="status">
      {left.map((one) => m.leftNotice(one.name || one.source, one.onlyHere, f.number)).join(' ')}{' '}
      <button type="button" className="link" onClick={onOpen}>
        {m.toCatalogues}
      </button>
    </p>
  );
}
