import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMay, useSession } from '@/features/access/public';
import { useTexts } from '@/shared/address';
import type { HistoryRecord } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import type { Column } from '@/shared/ui/list/columns';
import { DataTable } from '@/shared/ui/list/DataTable';
import { Fresh, ListTools } from '@/shared/ui/list/ListBar';
import list from '@/shared/ui/list/list.module.css';
import { useRows } from '@/shared/ui/list/pages';
import { Empty, PageHead, Read } from '@/shared/ui/states';
import styles from './audit.module.css';
import { type Asked, extractAddress, type HistoryFilter, history, historyEnd, tableAddress } from './collections';
import { Filters, SELLER } from './Filters';
import { RecordDialog } from './Record';
import { useTold } from './useTold';
import { words } from './words';

const none: HistoryFilter = {
  organisationId: undefined,
  from: undefined,
  to: undefined,
  category: undefined,
  personId: undefined,
  objectId: undefined,
};

/** Who did what, when and from where: everything that the reader may know, newest first. */
export function HistoryPage() {
  const m = useMessages(words);
  const [{ open, ...search }, change] = useTexts<keyof HistoryFilter | 'open'>();
  const { organisationId, from, to, category, personId, objectId } = search;
  const filter = { organisationId, from, to, category, personId, objectId };
  const asked = { filter, zone: useSession().seller.timeZone };
  const query = useInfiniteQuery({ ...history(asked), placeholderData: keepPreviousData });
  const rows = useRows(query, JSON.stringify(filter));
  const columns = useColumns();
  const opened = rows.rows.find((row) => row.id === open);
  const label = rows.rows.find((row) => row.object.id === objectId)?.object.label ?? undefined;
  const show = (row: HistoryRecord): void => change({ open: row.id }, 'pushed');
  return (
    <>
      <PageHead title={m.history} beside={<TakeAway asked={asked} />} />
      <Filters filter={filter} onChange={change} label={label} />
      <Fresh count={rows.fresh} onShow={rows.show} />
      <Read of={query}>
        {() =>
          rows.rows.length === 0 ? (
            <Nothing narrowed={Object.values(filter).some(Boolean)} onLoosen={() => change(none)} />
          ) : (
            <DataTable
              label={m.history}
              rows={rows.rows}
              columns={columns}
              card={(row) => <Card record={row} onOpen={() => show(row)} />}
              onOpen={show}
              onEnd={rows.more}
            />
          )
        }
      </Read>
      {opened && (
        <RecordDialog
          record={opened}
          onClose={() => change({ open: undefined })}
          onNarrow={(only) => change({ ...none, organisationId, ...only, open: undefined }, 'pushed')}
        />
      )}
    </>
  );
}

/** What is shown as a table, and one chain as a file that proves itself; whose, must be clear. */
function TakeAway({ asked }: { asked: Asked }) {
  const m = useMessages(words);
  const { cabinet, organisations } = useSession();
  const maySeller = useMay('audit.seller.read');
  const own = cabinet === 'CUSTOMER' || cabinet === 'INDIVIDUAL';
  const only = own && organisations.length === 1 ? organisations[0]?.id : maySeller ? SELLER : undefined;
  const chain = asked.filter.organisationId ?? only;
  const end = useQuery({ ...historyEnd(chain), enabled: chain !== undefined });
  const filter = { ...asked.filter, organisationId: chain };
  return (
    <ListTools>
      <a className={list.tool} href={tableAddress(asked)} download title={m.tableHint}>
        <Icon name="download" />
        XLSX
      </a>
      {chain === undefined ? (
        <span className="quiet small">{m.chooseOne}</span>
      ) : (
        <a className={list.tool} href={extractAddress({ ...asked, filter })} download title={m.extractHint}>
          <Icon name="download" />
          {m.extract}
        </a>
      )}
      {end.data && (
        <span className="quiet small wide-only" title={m.end(end.data.sequence, end.data.hash)}>
          {m.hash} {end.data.hash.slice(0, 12)}…
        </span>
      )}
    </ListTools>
  );
}

function useColumns(): readonly Column<HistoryRecord>[] {
  const m = useMessages(words);
  const f = useFormats();
  const told = useTold();
  const { cabinet } = useSession();
  const customer = cabinet === 'CUSTOMER' || cabinet === 'INDIVIDUAL';
  const when = (row: HistoryRecord) => <span title={f.full(row.at)}>{f.dateTime(row.at)}</span>;
  const whose: Column<HistoryRecord> = {
    key: 'organisation',
    title: m.whose,
    width: 180,
    yields: 3,
    cell: (row) => row.organisation ?? <span className="quiet">{m.seller}</span>,
  };
  return [
    { key: 'at', title: m.when, width: 120, stays: true, cell: when },
    { key: 'who', title: m.who, width: 190, yields: 1, cell: (row) => told.who(row) },
    { key: 'what', title: m.what, width: 280, grows: true, stays: true, cell: (row) => <What record={row} /> },
    { key: 'changes', title: m.changes, width: 320, grows: true, yields: 2, cell: (row) => <Summary record={row} /> },
    ...(customer ? [] : [whose]),
    { key: 'address', title: m.from, width: 130, yields: 4, cell: (row) => row.address },
  ];
}

/** The column of who is narrow: that a program did it shows beside the deed as well. */
function What({ record }: { record: HistoryRecord }) {
  const m = useMessages(words);
  return (
    <>
      <span className="strong">{useTold().deed(record)}</span>
      {record.through && <span className="quiet"> {m.through(record.through)}</span>}
    </>
  );
}

const told = 2;

/** The first changes; all of them when the record is opened. */
function Summary({ record }: { record: HistoryRecord }) {
  const m = useMessages(words);
  const { change } = useTold();
  const changes = record.changes.filter(({ field }) => field !== 'path');
  if (changes.length === 0) return null;
  if (record.action === 'CREATED') return <span className="quiet">{m.changesCount(changes.length)}</span>;
  return (
    <span className={styles.changes}>
      {changes.slice(0, told).map((one, at) => {
        const { name, before, after } = change(one);
        return (
          <span key={one.field}>
            {at > 0 && '; '}
            {name}: {before !== undefined && <span className={styles.old}>{before} → </span>}
            {after}
          </span>
        );
      })}
      {changes.length > told && <span className="quiet"> {m.more(changes.length - told)}</span>}
    </span>
  );
}

function Card({ record, onOpen }: { record: HistoryRecord; onOpen: () => void }) {
  const m = useMessages(words);
  const f = useFormats();
  const { who, deed } = useTold();
  const { cabinet } = useSession();
  const customer = cabinet === 'CUSTOMER' || cabinet === 'INDIVIDUAL';
  const about = [f.dateTime(record.at), who(record), !customer && (record.organisation ?? m.seller)];
  return (
    <button type="button" className={styles.card} onClick={onOpen}>
      <span className="strong">{deed(record)}</span>
      <Summary record={record} />
      <span className="soft small">{about.filter(Boolean).join(' · ')}</span>
    </button>
  );
}

function Nothing({ narrowed, onLoosen }: { narrowed: boolean; onLoosen: () => void }) {
  const m = useMessages(words);
  if (!narrowed) return <Empty title={m.empty} hint={m.emptyHint} />;
  return (
    <Empty title={m.nothing} hint={m.nothingHint}>
      <button type="button" className="link" onClick={onLoosen}>
        {m.loosen}
      </button>
    </Empty>
  );
}
