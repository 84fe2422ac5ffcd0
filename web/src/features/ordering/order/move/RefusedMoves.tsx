import type { OrderPage } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { ProblemId } from '@/shared/ui/states';
import type { NextStage } from '../rules';
import { words } from '../words';
import styles from './MoveBar.module.css';
import type { Refused } from './moves';

const changedMeanwhile = 412;

/** For every order that did not move: what has happened to it meanwhile, or what the server says. */
export function RefusedMoves({ refused, to }: { refused: readonly Refused[]; to: NextStage }) {
  const m = useMessages(words);
  if (refused.length === 0) return null;
  return (
    <ul className={styles.refused} role="alert">
      {refused.map((one) => (
        <li key={one.order.id}>
          {one.problem.status === changedMeanwhile ? (
            <Changed refused={one} />
          ) : (
            <>
              <b>{one.order.number}</b>: {one.problem.detail ?? one.problem.title}
              {one.problem.id && <ProblemId id={one.problem.id} />}
            </>
          )}
          {!one.order.nextStages.some((next) => next.id === to.id) && <p>{m.move.noLonger(to.name)}</p>}
        </li>
      ))}
    </ul>
  );
}

function Changed({ refused: { order } }: { refused: Refused }) {
  const m = useMessages(words);
  const f = useFormats();
  const last =
    'history' in order ? (order as OrderPage).history.toSorted((a, b) => b.at.localeCompare(a.at))[0] : undefined;
  return (
    <>
      <b>{m.move.changed(order.number, order.stage.name)}</b>
      {last && <span className="soft"> · {m.move.changedBy(last.personName, f.ago(last.at))}</span>}
      {last?.comment && <p>{last.comment}</p>}
    </>
  );
}
