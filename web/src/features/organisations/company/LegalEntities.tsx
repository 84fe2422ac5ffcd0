import type { LegalEntity } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { words } from '../words';
import styles from './CompanyPage.module.css';

export function LegalEntities({ entities }: { entities: readonly LegalEntity[] }) {
  const m = useMessages(words);
  return (
    <section>
      <div className={styles.head}>
        <h2>{m.legalEntities}</h2>
      </div>
      <div className={styles.cards}>
        {entities.map((entity) => (
          <article key={entity.id} className={`card ${styles.card}`}>
            <p className="strong">{entity.name}</p>
            <dl className="facts">
              {facts(entity, m).map(([name, value]) => (
                <Fact key={name} name={name} value={value} />
              ))}
            </dl>
          </article>
        ))}
      </div>
    </section>
  );
}

const facts = (entity: LegalEntity, m: (typeof words)['ru']): [string, string][] =>
  (
    [
      [m.inn, entity.inn],
      [m.kpp, entity.kpp],
      [m.ogrn, entity.ogrn],
      [m.legalAddress, entity.legalAddress],
      [m.bank, entity.bankName],
      [m.bic, entity.bankBic],
      [m.account, entity.bankAccount],
    ] as const
  ).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []));

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
