import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useContract } from '@/features/access/public';
import { CartBar } from '@/features/ordering/public';
import type { OfferPage } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { PageHead, Read, Tag } from '@/shared/ui/states';
import { offer } from '../collections';
import { words } from '../words';
import { Analogues } from './Analogues';
import { Bought } from './Bought';
import { Gallery } from './Gallery';
import styles from './ProductPage.module.css';
import { Variants } from './Variants';

export function ProductPage() {
  const { productId } = useParams({ from: '/catalogue/$productId' });
  const contractId = useContract()?.id;
  const read = useQuery(offer({ productId, contractId }));
  return <Read of={read}>{(page) => <Product page={page} />}</Read>;
}

function Product({ page }: { page: OfferPage }) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <>
      <PageHead
        above={
          <nav aria-label={m.sections}>
            <Link to="/catalogue">{m.title}</Link>
            {page.groupPath.map((group) => (
              <Fragment key={group.id}>
                {' › '}
                <Link to="/catalogue" search={{ group: group.id }}>
                  {group.name}
                </Link>
              </Fragment>
            ))}
          </nav>
        }
        title={page.name}
        beside={
          <>
            {page.article && <span className="quiet">{page.article}</span>}
            {page.kind === 'SERVICE' && <Tag>{m.service}</Tag>}
          </>
        }
      />
      <div className={styles.columns}>
        <Gallery pictures={page.pictures} name={page.name} />
        <div className={styles.main}>
          <Bought page={page} />
          <Variants page={page} />
          {page.description && (
            <section>
              <h2>{m.description}</h2>
              {page.description.split(/\n{2,}/).map((paragraph) => (
                <p key={paragraph} className={styles.text}>
                  {paragraph}
                </p>
              ))}
            </section>
          )}
        </div>
        <aside className={styles.side}>
          <section className="card">
            <h2>{m.properties}</h2>
            <dl className="facts">
              {page.brand && <Fact name={m.brand} value={page.brand} />}
              {page.properties.map(({ name, value }) => (
                <Fact key={name} name={name} value={value} />
              ))}
              {page.packings.map(({ name, factor }) => (
                <Fact key={name} name={name} value={f.quantity(factor, page.unit)} />
              ))}
            </dl>
          </section>
          {page.files.length > 0 && (
            <section className="card">
              <h2>{m.files}</h2>
              <ul className={styles.files}>
                {page.files.map((file) => (
                  <li key={file.id}>
                    <a href={file.url} target="_blank" rel="noreferrer">
                      <Icon name="file" />
                      <span>
                        {file.title}
                        <span className="quiet small">
                          {m.fileKinds[file.kind]}, {f.bytes(file.sizeBytes)}
                        </span>
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
      <Analogues offers={page.analogues} />
      <CartBar />
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
