import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMayOrderForOthers } from '@/features/access/public';
import { InPlaceOf, ManagerName } from '@/features/organisations/public';
import type { OrderPage } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { shownPhone } from '@/shared/login';
import { Tag } from '@/shared/ui/states';
import { due } from '../rules';
import { useSide } from '../side';
import { words } from '../words';
import { Promised } from './Promised';
import styles from './page.module.css';

/** What one asks about an order beside its lines: how much, from whom, where to, on which terms. */
export function Facts({ order }: { order: OrderPage }) {
  const m = useMessages(words);
  const f = useFormats();
  const staff = useSide() === 'SELLER';
  const leads = useMayOrderForOthers();
  const left = due(order);
  const payment = order.paymentTerms === 'PREPAYMENT' ? m.fact.prepayment : m.fact.deferral(order.deferralDays);
  return (
    <section className={`card ${styles.facts}`} aria-label={m.fact.title}>
      <h2>{order.amount ? `${f.money(order.amount)} ${m.fact.withVat}` : m.fact.title}</h2>
      <dl className="facts">
        <Fact name={m.fact.vat}>{order.vat && f.money(order.vat)}</Fact>
        <Fact name={m.fact.paid}>{order.paid && Number(order.paid.amount) > 0 && f.money(order.paid)}</Fact>
        <Fact name={m.fact.left}>{left && <Tag tone="warn">{f.money(left)}</Tag>}</Fact>
        <Fact name={staff ? m.fact.client : m.fact.from}>
          {staff ? (
            <>
              {leads ? (
                <Link to="/clients/$id" params={{ id: order.organisationId }} className="link">
                  {order.organisationName}
                </Link>
              ) : (
                order.organisationName
              )}
              {order.legalEntityName !== order.organisationName && <div className="soft">{order.legalEntityName}</div>}
            </>
          ) : (
            order.legalEntityName
          )}
        </Fact>
        <Fact name={m.fact.contract}>
          {order.contractNumber}, {payment}
        </Fact>
        <Fact name={m.fact.delivery}>
          {order.address ? (
            <>
              {order.address.label}
              <div className="soft">{order.address.address}</div>
            </>
          ) : (
            m.fact.pickUp
          )}
        </Fact>
        <Fact name={m.fact.receiver}>
          {order.address &&
            [order.address.contactName, shownPhone(order.address.contactPhone)].filter(Boolean).join(', ')}
        </Fact>
        <Fact name={m.fact.promised}>
          {order.may.promise ? <Promised order={order} /> : order.promisedOn && f.date(order.promisedOn)}
        </Fact>
        <Fact name={m.fact.wished}>{order.wishedOn && f.date(order.wishedOn)}</Fact>
        <Fact name={staff ? m.fact.purchaseOrderStaff : m.fact.purchaseOrder}>{order.purchaseOrderNumber}</Fact>
        <Fact name={m.fact.comment}>{order.comment}</Fact>
        <Fact name={m.fact.placedBy}>
          {order.placedByName}
          <div className="quiet small" title={f.full(order.placedAt)}>
            {f.dateTime(order.placedAt)}
          </div>
        </Fact>
        <Fact name={m.fact.manager}>
          {(order.accountManagerName || order.inPlaceOf) && (
            <>
              <ManagerName of={order} /> <InPlaceOf name={order.inPlaceOf} />
            </>
          )}
        </Fact>
        <Fact name={m.fact.handedTo}>{order.handedToName}</Fact>
        <Fact name={m.fact.branch}>{order.branchName}</Fact>
        <Fact name={m.fact.external}>{order.externalNumber}</Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
