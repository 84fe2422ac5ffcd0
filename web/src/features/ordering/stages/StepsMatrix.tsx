import type { Stage } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { useNarrow } from '@/shared/media';
import { Icon } from '@/shared/ui/icons';
import { Tag } from '@/shared/ui/states';
import styles from './stages.module.css';
import { words } from './words';

interface StepsMatrixProps {
  readonly all: readonly Stage[];
  /** Opens the steps that lead away from a stage. */
  readonly onOpen: (fromStageId: string) => void;
}

/** Which stage leads to which: a matrix on the desktop, a list on the phone. */
export function StepsMatrix({ all, onOpen }: StepsMatrixProps) {
  const stages = all.filter((stage) => stage.active);
  return useNarrow() ? <StepsList all={stages} onOpen={onOpen} /> : <Matrix all={stages} onOpen={onOpen} />;
}

function Matrix({ all, onOpen }: StepsMatrixProps) {
  const m = useMessages(words);
  return (
    <>
      <p className="quiet">{m.stepsHint}</p>
      <div className={styles.scroll}>
        <table className={`table ${styles.matrix}`}>
          <thead>
            <tr>
              <th>{m.from}</th>
              {all.map((stage) => (
                <th key={stage.id} scope="col">
                  {stage.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map((from) => (
              <tr key={from.id}>
                <th scope="row">{from.name}</th>
                {all.map((to) => (
                  <td key={to.id}>
                    {from.id !== to.id && <Cell from={from} to={to} onOpen={() => onOpen(from.id)} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Cell({ from, to, onOpen }: { from: Stage; to: Stage; onOpen: () => void }) {
  const m = useMessages(words);
  const step = from.transitions.find((one) => one.toStageId === to.id);
  const who = step?.roles.map((role) => m.roles[role]).join(', ');
  const says = step ? [m.allowed, who, step.commentRequired && m.withComment].filter(Boolean).join('; ') : m.notAllowed;
  return (
    <button
      type="button"
      className={styles.cell}
      aria-label={`${m.cell(from.name, to.name)}: ${says}`}
      title={says}
      onClick={onOpen}
    >
      {step && <Icon name="check" />}
      {step?.commentRequired && <Icon name="info" size={14} />}
    </button>
  );
}

function StepsList({ all, onOpen }: StepsMatrixProps) {
  const m = useMessages(words);
  return (
    <ul className={styles.list}>
      {all.map((from) => (
        <li key={from.id}>
          <button type="button" className={styles.from} onClick={() => onOpen(from.id)}>
            <span className="strong">{from.name}</span>
            <span className={styles.to}>
              {from.transitions.length === 0 && <span className="quiet">{m.noSteps}</span>}
              {from.transitions.map((step) => (
                <Tag key={step.toStageId}>{all.find((one) => one.id === step.toStageId)?.name}</Tag>
              ))}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
