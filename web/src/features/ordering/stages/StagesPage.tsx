import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '@/shared/address';
import type { Stage } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { ErrorSummary, PageHead, Read, Tag } from '@/shared/ui/states';
import { Tabs } from '@/shared/ui/Tabs';
import { useCommand } from '@/sync/commands';
import { stages } from '../order/collections';
import { StageTag } from '../order/StageTag';
import { changeStage } from './commands';
import { StageForm } from './StageForm';
import { StepsDialog } from './StepsDialog';
import { StepsMatrix } from './StepsMatrix';
import styles from './stages.module.css';
import { words } from './words';

/** The way of an order as the seller has it: the stages and the steps between them. */
export function StagesPage() {
  const m = useMessages(words);
  const read = useQuery(stages(null));
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHead title={m.stages}>
        <Button variant="filled" onClick={() => setAdding(true)}>
          {m.add}
        </Button>
      </PageHead>
      <Read of={read}>
        {(all) => (
          <>
            <Parts all={all} />
            <StageForm stages={all} open={adding} onClose={() => setAdding(false)} />
          </>
        )}
      </Read>
    </>
  );
}

function Parts({ all }: { all: readonly Stage[] }) {
  const m = useMessages(words);
  const [{ tab }, change] = useTexts<'tab'>();
  const [steps, setSteps] = useState<string>();
  const open = tab === 'steps' ? 'steps' : 'stages';
  const from = all.find((stage) => stage.id === steps);
  return (
    <Tabs
      label={m.stages}
      tabs={[
        { value: 'stages', label: m.tab.stages, count: all.length },
        { value: 'steps', label: m.tab.steps },
      ]}
      value={open}
      onChange={(value) => change({ tab: value === 'steps' ? 'steps' : undefined })}
    >
      {open === 'stages' ? <StageList all={all} onSteps={setSteps} /> : <StepsMatrix all={all} onOpen={setSteps} />}
      {from && <StepsDialog key={from.id} from={from} all={all} onClose={() => setSteps(undefined)} />}
    </Tabs>
  );
}

function StageList({ all, onSteps }: { all: readonly Stage[]; onSteps: (id: string) => void }) {
  const m = useMessages(words);
  const [editing, setEditing] = useState<string>();
  const { run, problem } = useCommand(changeStage);
  const swap = async (stage: Stage, other: Stage | undefined): Promise<void> => {
    if (other === undefined) return;
    const moved = await run({ id: stage.id, version: stage.version, fields: { position: other.position } });
    if (moved) await run({ id: other.id, version: other.version, fields: { position: stage.position } });
  };
  const edited = all.find((stage) => stage.id === editing);
  return (
    <>
      <p className="quiet">{m.hint}</p>
      <ErrorSummary problem={problem} />
      <ol className={styles.list}>
        {all.map((stage, at) => (
          <StageLine
            key={stage.id}
            stage={stage}
            first={at === 0}
            last={at === all.length - 1}
            onUp={() => void swap(stage, all[at - 1])}
            onDown={() => void swap(stage, all[at + 1])}
            onEdit={() => setEditing(stage.id)}
            onSteps={() => onSteps(stage.id)}
          />
        ))}
      </ol>
      {edited && <StageForm key={edited.id} stage={edited} stages={all} open onClose={() => setEditing(undefined)} />}
    </>
  );
}

interface StageLineProps {
  readonly stage: Stage;
  readonly first: boolean;
  readonly last: boolean;
  readonly onUp: () => void;
  readonly onDown: () => void;
  readonly onEdit: () => void;
  readonly onSteps: () => void;
}

function StageLine({ stage, first, last, onUp, onDown, onEdit, onSteps }: StageLineProps) {
  const m = useMessages(words);
  return (
    <li className={styles.line} data-off={!stage.active}>
      <span className={styles.order}>
        <button type="button" aria-label={m.up(stage.name)} disabled={first} onClick={onUp}>
          <Icon name="up" size={16} />
        </button>
        <button type="button" aria-label={m.down(stage.name)} disabled={last} onClick={onDown}>
          <Icon name="down" size={16} />
        </button>
      </span>
      <span className={styles.names}>
        <StageTag stage={stage} />
        <span className="soft">{m.phases[stage.phase]}</span>
        {!stage.active && <Tag>{m.off}</Tag>}
      </span>
      <span className={styles.about}>
        {stage.plannedHours ? m.planned(stage.plannedHours) : m.noPlan}
        {stage.customerMayCancel && ` · ${m.mayCancel}`}
      </span>
      <span className={styles.acts}>
        <button type="button" className="link" onClick={onSteps}>
          {m.steps}
        </button>
        <button type="button" className="link" onClick={onEdit}>
          {m.edit}
        </button>
      </span>
    </li>
  );
}
