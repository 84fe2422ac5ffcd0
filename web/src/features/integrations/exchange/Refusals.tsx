import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTexts } from '@/shared/address';
import type { ExchangeStep, Refusal } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { ChoiceChip } from '@/shared/ui/list/Chips';
import type { Column } from '@/shared/ui/list/columns';
import { DataTable } from '@/shared/ui/list/DataTable';
import { Chips, ListBar, ListSearch } from '@/shared/ui/list/ListBar';
import { useRows } from '@/shared/ui/list/pages';
import { Read, Tag } from '@/shared/ui/states';
import { refusals } from './collections';
import styles from './exchange.module.css';
import { words } from './words';

/** Every record that was not taken as it came: line, id, reason. */
export function Refusals({ step }: { step: ExchangeStep }) {
  const m = useMessages(words);
  const [{ severity, q }, change] = useTexts<'severity' | 'q'>();
  const filter = { stepId: step.id, severity, q };
  const query = useInfiniteQuery({ ...refusals(filter), placeholderData: keepPreviousData });
  const rows = useRows(query, JSON.stringify(filter));
  const columns = useColumns();
  const search = useCallback((text: string) => change({ q: text || undefined }), [change]);
  return (
    <section aria-label={m.refusalsOf(step.fileName ?? '')}>
      <ListBar>
        <ListSearch value={q ?? ''} onChange={search} label={m.findRefusal} />
        <Chips>
          <ChoiceChip
            label={m.severity}
            value={severity}
            options={Object.entries(m.severities).map(([value, label]) => ({ value, label }))}
            onChange={(next) => change({ severity: next })}
          />
        </Chips>
      </ListBar>
      <Read of={query}>
        {() =>
          rows.rows.length === 0 ? (
            <p className="quiet">{m.noRefusals}</p>
          ) : (
            <DataTable
              label={m.refusalsOf(step.fileName ?? '')}
              rows={rows.rows}
              columns={columns}
              card={(row) => <Card refusal={row} />}
              total={rows.total}
              onEnd={rows.more}
            />
          )
        }
      </Read>
    </section>
  );
}

function useColumns(): readonly Column<Refusal>[] {
  const m = useMessages(words);
  return [
    { key: 'severity', title: m.severity, width: 120, yields: 2, cell: (row) => <Severity of={row} /> },
    { key: 'line', title: m.lineColumn, width: 84, number: true, stays: true, cell: (row) => row.line },
    { key: 'element', title: m.element, width: 150, yields: 3, cell: (row) => row.element },
    {
      key: 'id',
      title: m.externalId,
      width: 300,
      yields: 1,
      cell: (row) => <code title={row.externalId}>{row.externalId}</code>,
    },
    {
      key: 'reason',
      title: m.reason,
      width: 320,
      grows: true,
      stays: true,
      cell: (row) => <span title={row.reason}>{row.reason}</span>,
    },
  ];
}

function Severity({ of }: { of: Refusal }) {
  const m = useMessages(words);
  return <Tag tone={of.severity === 'REFUSED' ? 'bad' : 'warn'}>{m.severities[of.severity]}</Tag>;
}

function Card({ refusal }: { refusal: Refusal }) {
  const m = useMessages(words);
  const where = [refusal.line && m.line(refusal.line), refusal.element].filter(Boolean).join(', ');
  return (
    <div className={styles.refusal}>
      <p className="row wrap">
        <Severity of={refusal} /> <span className="soft">{where}</span>
      </p>
      <p>{refusal.reason}</p>
      <code className="quiet">{refusal.externalId}</code>
    </div>
  );
}
