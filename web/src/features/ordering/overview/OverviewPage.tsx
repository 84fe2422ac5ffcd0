import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import Big from 'big.js';
import type { Overview } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Bar, Columns } from '@/shared/ui/charts';
import { PageHead, Read } from '@/shared/ui/states';
import { useLasting } from '../order/lasting';
import { overview } from './collections';
import { BranchFigures, ManagerFigures } from './Figures';
import styles from './overview.module.css';
import { SpanChoice } from './SpanChoice';
import { Stuck } from './Stuck';
import { useSpan } from './span';
import { words } from './words';

/** How it goes, and what does not: figures of the period, what stands where, what is stuck. */
export function OverviewPage() {
  const m = useMessages(words);
  const { name, span, choose } = useSpan();
  const read = useQuery({ ...overview(span), placeholderData: (before) => before });
  return (
    <>
      <PageHead title={m.overview} beside={<SpanChoice value={name} onChange={choose} />} />
      <Read of={read}>
        {(data) => (
          <div className={styles.parts}>
            <Totals data={data} />
            <div className={styles.pair}>
              <Weeks data={data} />
              <Stages data={data} />
            </div>
            <Stuck orders={data.stuck} />
            <BranchFigures of={data.byBranch} />
            <ManagerFigures of={data.byManager} />
          </div>
        )}
      </Read>
    </>
  );
}

function Totals({ data: { byBranch } }: { data: Overview }) {
  const m = useMessages(words);
  const f = useFormats();
  const count = (of: (branch: Overview['byBranch'][number]) => number): number =>
    byBranch.reduce((sum, branch) => sum + of(branch), 0);
  const amount = byBranch.reduce((sum, branch) => sum.plus(branch.amount.amount), new Big(0)).toFixed(2);
  const currency = byBranch[0]?.amount.currency ?? 'RUB';
  return (
    <dl className={styles.totals}>
      <div>
        <dt>{m.orders}</dt>
        <dd>{f.number(count((branch) => branch.orders))}</dd>
      </div>
      <div>
        <dt>{m.amount}</dt>
        <dd>{f.money({ amount, currency })}</dd>
      </div>
      <div>
        <dt>{m.open}</dt>
        <dd>
          <Link to="/orders" search={{ phase: 'OPEN' }}>
            {f.number(count((branch) => branch.open))}
          </Link>
        </dd>
      </div>
      <div>
        <dt>{m.late}</dt>
        <dd>
          <Link to="/orders" search={{ late: 'true', sort: 'stageSince' }} className={styles.late}>
            {f.number(count((branch) => branch.late))}
          </Link>
        </dd>
      </div>
    </dl>
  );
}

function Weeks({ data: { byWeek } }: { data: Overview }) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <section className="card">
      <h2>{m.byWeek}</h2>
      <Columns
        label={m.byWeek}
        columns={byWeek.map((week) => ({
          key: week.weekStart,
          label: f.date(week.weekStart),
          value: Number(week.amount.amount),
          says: m.week(f.date(week.weekStart), week.orders, f.money(week.amount)),
        }))}
      />
    </section>
  );
}

function Stages({ data: { byStage } }: { data: Overview }) {
  const m = useMessages(words);
  const f = useFormats();
  const lasting = useLasting();
  const most = Math.max(...byStage.map((one) => one.count), 1);
  return (
    <section className="card">
      <h2>{m.byStage}</h2>
      <ul className={styles.stages}>
        {byStage.map(({ stage, count, late, oldestSince }) => (
          <li key={stage.id}>
            <Link to="/orders" search={{ stage: stage.code, sort: 'stageSince' }}>
              <span>{stage.name}</span>
              <Bar value={count} part={late} most={most} />
              <span className="number strong">{f.number(count)}</span>
              <span className={styles.note}>
                {late > 0 && <span className={styles.late}>{m.lateOf(late)}</span>}
                {late > 0 && oldestSince ? ', ' : ''}
                {oldestSince ? m.oldest(lasting(oldestSince)) : ''}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
