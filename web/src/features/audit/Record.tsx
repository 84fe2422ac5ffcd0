import type { HistoryRecord } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import styles from './audit.module.css';
import type { HistoryFilter } from './collections';
import { partsOf } from './rules';
import { useTold } from './useTold';
import { words } from './words';

interface RecordProps {
  readonly record: HistoryRecord;
  readonly onClose: () => void;
  readonly onNarrow: (filter: HistoryFilter) => void;
}

/** One record with everything that it holds. */
export function RecordDialog({ record, onClose, onNarrow }: RecordProps) {
  const m = useMessages(words);
  const f = useFormats();
  const told = useTold();
  const { who, object } = record;
  return (
    <Dialog title={told.deed(record)} open onClose={onClose} width={720}>
      <dl className="facts">
        <Fact name={m.when}>{f.full(record.at)}</Fact>
        <Fact name={m.who}>{[told.who(record), told.kind(record)].filter(Boolean).join(' · ')}</Fact>
        {record.organisation && <Fact name={m.company}>{record.organisation}</Fact>}
        {record.address && <Fact name={m.from}>{record.address}</Fact>}
      </dl>
      {record.changes.length > 0 && <Changes record={record} />}
      <div className={styles.links}>
        <button type="button" className="link" onClick={() => onNarrow({ objectId: object.id })}>
          {m.allOfObject}
        </button>
        {who.id && (
          <button type="button" className="link" onClick={() => onNarrow({ personId: who.id ?? undefined })}>
            {m.allOfPerson}
          </button>
        )}
      </div>
      <p className={`quiet small ${styles.end}`}>
        {m.record} {f.number(record.sequence)} · {m.hash} {record.hash}
        {record.request && ` · ${m.request} ${record.request}`}
      </p>
    </Dialog>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Before and after, field by field; what is in a line of an order stands under that line. */
function Changes({ record }: { record: HistoryRecord }) {
  const m = useMessages(words);
  const told = useTold();
  const was = record.changes.some(({ before }) => before !== null && before !== undefined);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{m.field}</th>
          {was && <th>{m.before}</th>}
          <th>{was ? m.after : m.value}</th>
        </tr>
      </thead>
      {partsOf(record.changes).map(({ key, part, name, changes }) => (
        <tbody key={key}>
          {part !== undefined && (
            <tr>
              <th colSpan={was ? 3 : 2}>{told.part(part, name)}</th>
            </tr>
          )}
          {changes.map((change) => (
            <tr key={change.field}>
              <td>{told.field(change.own)}</td>
              {was && <td className={styles.old}>{told.value(change.own, change.before)}</td>}
              <td>{told.value(change.own, change.after)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
