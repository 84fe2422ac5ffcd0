import { Button } from '@mantine/core';
import { useState } from 'react';
import { useToday } from '@/features/access/public';
import { ContractForm, customerWords, inForce, LegalEntityForm } from '@/features/organisations/public';
import { ContractPriceLists } from '@/features/pricing/public';
import type { Contract, LegalEntity, Organisation } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Tag } from '@/shared/ui/states';
import styles from './clients.module.css';
import { ContractLine } from './PlaceOrder';
import { words } from './words';

/** Contracts with their price lists, then the legal entities behind them. */
export function Terms({ client }: { client: Organisation }) {
  return (
    <div className="stack">
      <Contracts client={client} />
      <Entities client={client} />
    </div>
  );
}

function Contracts({ client }: { client: Organisation }) {
  const m = useMessages(customerWords);
  const [editing, setEditing] = useState<Contract | 'new'>();
  const held = inForce(client.contracts, useToday());
  return (
    <section>
      <header className={styles.part}>
        <h2>{m.contracts}</h2>
        <Button onClick={() => setEditing('new')} disabled={client.legalEntities.length === 0}>
          {m.addContract}
        </Button>
      </header>
      {client.contracts.length === 0 && <p className="quiet">{m.noContracts}</p>}
      <ul className={styles.cards}>
        {client.contracts.map((contract) => (
          <ContractCard
            key={contract.id}
            contract={contract}
            over={!held.includes(contract)}
            onEdit={() => setEditing(contract)}
          />
        ))}
      </ul>
      <ContractForm
        key={editing === 'new' ? 'new' : editing?.id}
        organisationId={client.id}
        entities={client.legalEntities}
        contract={editing === 'new' ? undefined : client.contracts.find((one) => one.id === editing?.id)}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
      />
    </section>
  );
}

function ContractCard({ contract, over, onEdit }: { contract: Contract; over: boolean; onEdit: () => void }) {
  const m = useMessages(customerWords);
  const w = useMessages(words);
  const f = useFormats();
  const [lists, setLists] = useState(false);
  const span = [m.since(f.date(contract.validFrom)), contract.validTo ? m.until(f.date(contract.validTo)) : m.forever];
  return (
    <li className="card">
      <p className={styles.title}>
        <span className="strong">{contract.legalEntityName}</span> {over && <Tag tone="warn">{m.contractOver}</Tag>}
      </p>
      <p>
        <ContractLine contract={contract} />
      </p>
      <p className="quiet small">{span.join(', ')}</p>
      <div className={styles.acts}>
        <button type="button" className="link" onClick={onEdit}>
          {m.edit}
        </button>
        <button type="button" className="link" onClick={() => setLists(true)}>
          {w.priceLists}
        </button>
      </div>
      <ContractPriceLists
        contractId={contract.id}
        number={contract.number}
        open={lists}
        onClose={() => setLists(false)}
      />
    </li>
  );
}

function Entities({ client }: { client: Organisation }) {
  const m = useMessages(customerWords);
  const [editing, setEditing] = useState<LegalEntity | 'new'>();
  return (
    <section>
      <header className={styles.part}>
        <h2>{m.entities}</h2>
        <Button onClick={() => setEditing('new')}>{m.addEntity}</Button>
      </header>
      {client.legalEntities.length === 0 && <p className="quiet">{m.noEntities}</p>}
      <ul className={styles.cards}>
        {client.legalEntities.map((entity) => (
          <EntityCard key={entity.id} entity={entity} onEdit={() => setEditing(entity)} />
        ))}
      </ul>
      <LegalEntityForm
        key={editing === 'new' ? 'new' : editing?.id}
        organisationId={client.id}
        entity={editing === 'new' ? undefined : client.legalEntities.find((one) => one.id === editing?.id)}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
      />
    </section>
  );
}

function EntityCard({ entity, onEdit }: { entity: LegalEntity; onEdit: () => void }) {
  const m = useMessages(customerWords);
  const facts = [
    [m.inn, entity.inn],
    [m.kpp, entity.kpp],
    [m.ogrn, entity.ogrn],
    [m.legalAddress, entity.legalAddress],
    [m.bankName, entity.bankName],
    [m.bankBic, entity.bankBic],
    [m.bankAccount, entity.bankAccount],
  ].filter(([, value]) => value);
  return (
    <li className="card">
      <p className={styles.title}>
        <span className="strong">{entity.name}</span> {!entity.active && <Tag>{m.closed}</Tag>}
      </p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.acts}>
        <button type="button" className="link" onClick={onEdit}>
          {m.edit}
        </button>
      </div>
    </li>
  );
}
