import { useState } from 'react';
import type { Stage } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { EditDialog } from '@/shared/ui/EditDialog';
import { Fields } from '@/shared/ui/FormDialog';
import { CheckField, ChoiceField, TextField } from '@/shared/ui/fields';
import { useCommand } from '@/sync/commands';
import { useEditing } from '@/sync/editing';
import { useSync } from '@/sync/Sync';
import { stages as stagesRead } from '../order/collections';
import { changeStage, createStage } from './commands';
import { placeAfter } from './rules';
import { words } from './words';

type Held = Readonly<Record<'nameRu' | 'nameEn' | 'code' | 'phase' | 'after' | 'plannedHours', string>> & {
  readonly customerMayCancel: boolean;
  readonly active: boolean;
};

interface StageFormProps {
  /** Undefined for a new one. */
  readonly stage?: Stage;
  readonly stages: readonly Stage[];
  readonly open: boolean;
  readonly onClose: () => void;
}

export function StageForm({ stage, stages, open, onClose }: StageFormProps) {
  const m = useMessages(words);
  const { editing, running, problem } = useStageEditing(stage, stages);
  const form = { form: editing, problem };
  const { customerMayCancel, active } = editing.value;
  return (
    <EditDialog
      title={stage ? m.stage : m.newStage}
      action={stage ? undefined : m.add}
      {...{ open, onClose, editing, running, problem }}
      names={m}
      show={(_, value) => (typeof value === 'boolean' ? (value ? m.allowed : m.notAllowed) : value)}
    >
      <Fields>
        <TextField label={m.nameRu} name="nameRu" maxLength={60} {...form} />
        <TextField label={m.nameEn} name="nameEn" maxLength={60} {...form} />
      </Fields>
      {!stage && (
        <>
          <TextField
            label={m.code}
            description={m.codeHint}
            name="code"
            maxLength={40}
            autoCapitalize="none"
            {...form}
          />
          <Fields>
            <ChoiceField
              label={m.phase}
              name="phase"
              choices={Object.entries(m.phases).map(([value, label]) => ({ value, label }))}
              {...form}
            />
            <ChoiceField
              label={m.after}
              name="after"
              choices={stages.map((one) => ({ value: one.id, label: one.name }))}
              {...form}
            />
          </Fields>
        </>
      )}
      <TextField
        label={m.plannedHours}
        description={m.plannedHoursHint}
        name="plannedHours"
        inputMode="numeric"
        {...form}
      />
      <CheckField
        label={m.customerMayCancel}
        checked={customerMayCancel}
        onChange={(next) => editing.change({ customerMayCancel: next })}
      />
      {stage && <CheckField label={m.active} checked={active} onChange={(next) => editing.change({ active: next })} />}
    </EditDialog>
  );
}

function useStageEditing(stage: Stage | undefined, stages: readonly Stage[]) {
  const { reads } = useSync();
  const [id] = useState(newId);
  const create = useCommand(createStage);
  const change = useCommand(changeStage);
  const problem = stage ? change.problem : create.problem;
  const working = stages.findLast((one) => one.phase === 'IN_WORK') ?? stages[0];
  const editing = useEditing<Held, Stage>({
    key: stage ? `stage ${stage.id}` : 'new stage',
    now: {
      nameRu: stage?.nameRu ?? '',
      nameEn: stage?.nameEn ?? '',
      code: stage?.code ?? '',
      phase: stage?.phase ?? 'IN_WORK',
      after: working?.id ?? '',
      plannedHours: String(stage?.plannedHours ?? ''),
      customerMayCancel: stage?.customerMayCancel ?? false,
      active: stage?.active ?? true,
    },
    version: stage?.version ?? 0,
    problem,
    reload: () => reads.refetchQueries({ queryKey: stagesRead(null).queryKey }),
    save: (held, version) => {
      const { nameRu, nameEn, customerMayCancel, active } = held;
      const plannedHours = Number(held.plannedHours) || null;
      const named = { nameRu: nameRu.trim(), nameEn: nameEn.trim(), customerMayCancel, plannedHours };
      if (stage) return change.run({ id: stage.id, version, fields: { ...named, active } });
      const place = { phase: held.phase as Stage['phase'], position: placeAfter(stages, held.after) };
      return create.run({ id, code: held.code.trim(), ...place, ...named });
    },
  });
  return { editing, running: create.running || change.running, problem };
}
