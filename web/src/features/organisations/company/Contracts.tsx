import { chooseContract, useContract } from '@/features/access/public';
import type { Contract } from '@/shared/http/api';
import { fileAddress } from '@/shared/http/request';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Tag } from '@/shared/ui/states';
import { words } from '../words';
import styles from './CompanyPage.module.css';

/** Under what the company buys: payment, discount, the own price list, and which contract is chosen now. */
export function Contracts({ contracts }: { contracts: readonly Contract[] }) {
  const m = useMessages(words);
  return (
    <section>
      <div className={styles.head}>
        <h2>{m.contracts}</h2>
      </div>
      <div className={styles.cards}>
        {contracts.map((contract) => (
          <ContractCard key={contract.id} contract={contract} />
        ))}
      </div>
    </section>
  );
}

function ContractCard({ contract }: { contract: Contract }) {
  const m = useMessages(words);
  const f = useFormats();
  const chosen = useContract();
  const { validFrom, validTo } = contract;
  return (
    <article className={`card ${styles.card}`}>
      <p className="row">
        <span className="strong">{contract.number}</span>
        {contract.id === chosen?.id && <Tag tone="ok">{m.chosen}</Tag>}
        {!contract.active && <Tag>{m.closed}</Tag>}
      </p>
      <p>{contract.legalEntityName}</p>
      <p className="quiet">
        {contract.paymentTerms === 'DEFERRAL' ? m.deferral(contract.deferralDays) : m.prepayment}
        {Number(contract.discountPercent) > 0 &&
          ` · ${m.discount.toLowerCase()} ${f.quantity(contract.discountPercent)}\u00a0%`}
        {' · '}
        {contract.currency}
      </p>
      <p className="quiet">{validTo ? m.sinceUntil(f.date(validFrom), f.date(validTo)) : m.since(f.date(validFrom))}</p>
      {contract.active && (
        <div className={styles.actions}>
          <a className="link row" href={fileAddress('/offers/price-list.xlsx', { contractId: contract.id })} download>
            <Icon name="download" size={16} /> {m.priceList}
          </a>
          {contract.id !== chosen?.id && (
            <button type="button" className="link" onClick={() => chooseContract(contract.id)}>
              {m.choose}
            </button>
          )}
        </div>
      )}
    </article>
  );
}
