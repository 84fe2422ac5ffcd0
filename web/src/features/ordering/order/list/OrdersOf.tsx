import { useNavigate } from '@tanstack/react-router';
import type { OrderRow } from '@/shared/http/api';
import { DataTable } from '@/shared/ui/list/DataTable';
import type { ListRows } from '@/shared/ui/list/pages';
import { OrderCard } from './OrderCard';
import { useColumnsOf } from './useOrderColumns';

/** The orders of somebody, within a page that says whose they are. */
export function OrdersOf({ rows, label }: { rows: ListRows<OrderRow>; label: string }) {
  const all = useColumnsOf();
  const navigate = useNavigate();
  return (
    <DataTable
      label={label}
      rows={rows.rows}
      total={rows.total}
      columns={[
        all.number,
        all.placedAt,
        all.stage,
        { ...all.since, grows: true },
        all.promised,
        all.lines,
        all.amount,
      ]}
      card={(row) => <OrderCard order={row} known />}
      onOpen={({ id }) => void navigate({ to: '/orders/$id', params: { id } })}
      onEnd={rows.more}
    />
  );
}
