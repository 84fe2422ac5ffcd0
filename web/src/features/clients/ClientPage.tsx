import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMayOrderForOthers } from '@/features/access/public';
import { ClientForm, InPlaceOf, ManagerName, organisation } from '@/features/organisations/public';
import { useTexts } from '@/shared/address';
import type { Organisation } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { PageHead, Read, Tag } from '@/shared/ui/states';
import { type Tab, Tabs } from '@/shared/ui/Tabs';
import { Addresses } from './Addresses';
import { ClientOrders } from './ClientOrders';
import { ClientPeople } from './ClientPeople';
import styles from './clients.module.css';
import { PlaceOrder } from './PlaceOrder';
import { Terms } from './Terms';
import { words } from './words';

/** All about one customer: what they order, on which terms, who they are; and ordering for them. */
export function ClientPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const read = useQuery(organisation(id));
  return <Read of={read}>{(client) => <Card client={client} />}</Read>;
}

type TabName = 'orders' | 'terms' | 'addresses' | 'people';

function Card({ client }: { client: Organisation }) {
  const m = useMessages(words);
  const [{ tab }, change] = useTexts<'tab'>();
  const [editing, setEditing] = useState(false);
  const mayOrder = useMayOrderForOthers();
  const addresses = client.addresses.filter((one) => !one.archived);
  const tabs: Tab<TabName>[] = [
    { value: 'orders', label: m.tab.orders },
    { value: 'terms', label: m.tab.terms, count: client.contracts.length },
    { value: 'addresses', label: m.tab.addresses, count: addresses.length },
    { value: 'people', label: m.tab.people },
  ];
  const open = tabs.find((one) => one.value === tab)?.value ?? 'orders';
  return (
    <article>
      <PageHead
        above={<Link to="/clients">{m.clients}</Link>}
        title={client.name}
        beside={
          <>
            {client.kind === 'INDIVIDUAL' && <Tag>{m.individual}</Tag>}
            {client.status === 'BLOCKED' && <Tag tone="bad">{m.blocked}</Tag>}
          </>
        }
      >
        {mayOrder && <PlaceOrder client={client} />}
        <Button onClick={() => setEditing(true)}>{m.edit}</Button>
      </PageHead>
      {client.status === 'BLOCKED' && <p className={styles.warning}>{m.isBlocked}</p>}
      <div className={styles.columns}>
        <div className={styles.main}>
          <Tabs
            label={m.name}
            tabs={tabs}
            value={open}
            onChange={(value) => change({ tab: value === 'orders' ? undefined : value })}
          >
            {open === 'orders' && <ClientOrders client={client} />}
            {open === 'terms' && <Terms client={client} />}
            {open === 'addresses' && <Addresses addresses={client.addresses} />}
            {open === 'people' && <ClientPeople client={client} />}
          </Tabs>
        </div>
        <Facts client={client} />
      </div>
      <ClientForm client={client} open={editing} onClose={() => setEditing(false)} />
    </article>
  );
}

function Facts({ client }: { client: Organisation }) {
  const m = useMessages(words);
  const f = useFormats();
  const [entity] = client.legalEntities;
  return (
    <section className="card" aria-label={m.facts}>
      <dl className="facts">
        {entity?.inn && (
          <>
            <dt>{m.inn}</dt>
            <dd>{entity.inn}</dd>
          </>
        )}
        <dt>{m.branch}</dt>
        <dd>{client.branchName}</dd>
        {client.accountManagerName && (
          <>
            <dt>{m.manager}</dt>
            <dd>
              <ManagerName of={client} /> <InPlaceOf name={client.inPlaceOf} />
            </dd>
          </>
        )}
        <dt>{m.since}</dt>
        <dd>{f.date(client.createdAt)}</dd>
      </dl>
    </section>
  );
}
