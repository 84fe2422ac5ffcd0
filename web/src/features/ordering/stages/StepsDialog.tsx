import type { Stage, Transition } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { EditDialog } from '@/shared/ui/EditDialog';
import { CheckField } from '@/shared/ui/fields';
import { useCommand } from '@/sync/commands';
import { useEditing } from '@/sync/editing';
import { useSync } from '@/sync/Sync';
import { stages as stagesRead } from '../order/collections';
import { setTransitions } from './commands';
import { changed, movers, toggled, triggers, withOrWithout } from './rules';
import styles from './stages.module.css';
import { words } from './words';

interface Held {
  readonly transitions: readonly Transition[];
}

/** Where an order may go from a stage: who may move it, with which word, and what that brings about. */
export function StepsDialog({ from, all, onClose }: { from: Stage; all: readonly Stage[]; onClose: () => void }) {
  const m = useMessages(words);
  const { reads } = useSync();
  const { run, running, problem } = useCommand(setTransitions);
  const editing = useEditing<Held, Stage>({
    key: `steps ${from.id}`,
    now: { transitions: from.transitions },
    version: from.version,
    problem,
    reload: () => reads.refetchQueries({ queryKey: stagesRead(null).queryKey }),
    save: ({ transitions }, version) => run({ id: from.id, name: from.name, version, transitions }),
  });
  const { transitions } = editing.value;
  const set = (next: readonly Transition[]): void => editing.change({ transitions: next });
  const name = (id: string): string => all.find((stage) => stage.id === id)?.name ?? '';
  return (
    <EditDialog
      title={m.stepsOf(from.name)}
      open
      width={620}
      {...{ onClose, editing, running, problem }}
      names={{ transitions: m.steps }}
      show={(_, value) => value.map((step) => name(step.toStageId)).join(', ')}
    >
      <ul className={styles.steps}>
        {all
          .filter((stage) => stage.id !== from.id && stage.active)
          .map((to) => (
            <li key={to.id}>
              <StepFields
                to={to}
                step={transitions.find((one) => one.toStageId === to.id)}
                onToggle={() => set(toggled(transitions, to.id))}
                onChange={(part) => set(changed(transitions, to.id, part))}
              />
            </li>
          ))}
      </ul>
    </EditDialog>
  );
}

interface StepFieldsProps {
  readonly to: Stage;
  readonly step: Transition | undefined;
  readonly onToggle: () => void;
  readonly onChange: (part: Partial<Transition>) => void;
}

function StepFields({ to, step, onToggle, onChange }: StepFieldsProps) {
  const m = useMessages(words);
  return (
    <>
      <CheckField label={<b>{to.name}</b>} checked={step !== undefined} onChange={onToggle} />
      {step && (
        <div className={styles.step}>
          <fieldset>
            <legend>{m.who}</legend>
            {movers.map((role) => (
              <CheckField
                key={role}
                label={m.roles[role]}
                checked={step.roles.includes(role)}
                onChange={() => onChange({ roles: withOrWithout(step.roles, role) })}
              />
            ))}
          </fieldset>
          <fieldset>
            <legend>{m.triggers}</legend>
            {triggers.map((trigger) => (
              <CheckField
                key={trigger}
                label={m.trigger[trigger]}
                checked={step.triggers.includes(trigger)}
                onChange={() => onChange({ triggers: withOrWithout(step.triggers, trigger) })}
              />
            ))}
          </fieldset>
          <CheckField
            label={m.commentRequired}
            checked={step.commentRequired}
            onChange={(commentRequired) => onChange({ commentRequired })}
          />
        </div>
      )}
    </>
  );
}
