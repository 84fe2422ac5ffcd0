import { Link } from '@tanstack/react-router';
import { useSession } from '@/features/access/public';
import { InPlaceOf, ManagerName } from '@/features/organisations/public';
import type { OrderRow } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import type { Column } from '@/shared/ui/list/columns';
import { Tag } from '@/shared/ui/states';
import { useLasting } from '../lasting';
import { Questions, StageTag } from '../StageTag';
import { useSide } from '../side';
import { words } from '../words';

type OrderColumn = Column<OrderRow>;

/** All columns an order can have; a list takes those that its reader needs, in its own order. */
export function useColumnsOf(): Readonly<Record<keyof (typeof words)['ru']['column'], OrderColumn>> {
  const m = useMessages(words).column;
  const f = useFormats();
  const day = (value: string | null | undefined): string => (value ? f.date(value) : '');
  const column = (key: keyof typeof m, width: number, cell: OrderColumn['cell'], rest: Partial<OrderColumn> = {}) => ({
    key,
    title: m[key],
    width,
    cell,
    ...rest,
  });
  return {
    number: column('number', 168, (row) => <OrderLink order={row} />, { stays: true }),
    placedAt: column('placedAt', 124, (row) => <time title={f.full(row.placedAt)}>{f.dateTime(row.placedAt)}</time>, {
      sort: 'placedAt',
      yields: 4,
    }),
    client: column('client', 190, (row) => <Client order={row} />, { grows: true, stays: true }),
    legalEntity: column('legalEntity', 190, (row) => row.legalEntityName, { grows: true, yields: 5 }),
    branch: column('branch', 120, (row) => row.branchName, { yields: 7 }),
    stage: column('stage', 140, (row) => <StageTag stage={row.stage} />, { stays: true }),
    since: column('since', 104, (row) => <Since order={row} />, {
      sort: 'stageSince',
      yields: 1,
    }),
    promised: column('promised', 92, (row) => day(row.promisedOn ?? row.wishedOn), { yields: 3 }),
    amount: column('amount', 142, (row) => f.money(row.amount), { number: true, yields: 2 }),
    lines: column('lines', 72, (row) => row.lineCount, { number: true, yields: 8 }),
    placedBy: column('placedBy', 150, (row) => <PlacedBy order={row} />, { yields: 6, optional: true }),
    manager: column('manager', 170, (row) => <ManagerName of={row} />, {
      grows: true,
      yields: 5,
    }),
    handedTo: column('handedTo', 140, (row) => row.handedToName, { yields: 6, optional: true }),
    external: column('external', 120, (row) => row.externalNumber, { yields: 9, optional: true }),
    questions: column('questions', 104, (row) => <Questions count={row.unansweredQuestions} short />, { yields: 2 }),
  };
}

export function OrderLink({ order }: { order: OrderRow }) {
  return (
    <Link to="/orders/$id" params={{ id: order.id }} className="strong nowrap">
      {order.number}
    </Link>
  );
}

const closed = ({ stage }: OrderRow): boolean => stage.phase === 'COMPLETED' || stage.phase === 'CANCELLED';

/** How long it stands in its stage, marked if that is too long or the day has passed. */
function Since({ order }: { order: OrderRow }) {
  const m = useMessages(words);
  const f = useFormats();
  const lasting = useLasting();
  if (closed(order)) return null;
  const text = <time title={f.full(order.stageSince)}>{lasting(order.stageSince)}</time>;
  if (!order.late) return text;
  return (
    <Tag tone="warn">
      <span title={m.late}>{text}</span>
      <span className="sr-only">{m.late}</span>
    </Tag>
  );
}

/** Whose order it is, and for whom the reader leads it if it is not one of their own clients. */
function Client({ order }: { order: OrderRow }) {
  return (
    <>
      {order.organisationName} <InPlaceOf name={order.inPlaceOf} />
    </>
  );
}

function PlacedBy({ order }: { order: OrderRow }) {
  const m = useMessages(words);
  return (
    <span title={order.placedByStaff ? m.byStaff : undefined}>
      {order.placedByName}
      {order.placedByStaff && <span className="quiet"> · {m.byStaff}</span>}
    </span>
  );
}

export function useOrderColumns(): readonly OrderColumn[] {
  const all = useColumnsOf();
  const side = useSide();
  const { contracts, branches } = useSession();
  if (side === 'CUSTOMER') {
    const several = new Set(contracts.map((contract) => contract.legalEntityId)).size > 1;
    return [
      all.number,
      all.placedAt,
      ...(several ? [all.legalEntity] : []),
      all.stage,
      { ...all.questions, grows: true },
      all.promised,
      all.lines,
      all.amount,
      { ...all.placedBy, optional: several },
      all.external,
    ];
  }
  return [
    all.number,
    all.placedAt,
    all.client,
    all.stage,
    all.since,
    all.promised,
    all.questions,
    ...(branches.length > 1 ? [all.branch] : []),
    all.manager,
    all.lines,
    all.amount,
    all.handedTo,
    all.placedBy,
    all.external,
  ];
}
