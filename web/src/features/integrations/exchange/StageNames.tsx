import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { stages } from '@/features/ordering/public';
import type { Stage, StageName } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { ErrorSummary, fieldProps, Read } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { useDraft } from '@/sync/drafts';
import { stageNames } from './collections';
import { nameStages } from './commands';
import styles from './exchange.module.css';
import { words } from './words';

/** What the statuses that 1C sends mean here. */
export function StageNames() {
  const known = useQuery(stages(null)).data ?? [];
  const read = useQuery(stageNames(null));
  return <Read of={read}>{(names) => <Names names={names} stages={known} />}</Read>;
}

function Names({ names, stages: known }: { names: readonly StageName[]; stages: readonly Stage[] }) {
  const m = useMessages(words);
  const [draft, setDraft, clear] = useDraft<readonly StageName[] | null>('stage names', null);
  const { run, running, problem } = useCommand(nameStages);
  const shown = draft ?? names;
  const save = async (): Promise<void> => {
    const filled = shown.filter((one) => one.externalName.trim() !== '');
    if ((await run(filled)) === undefined) return;
    clear();
    toast(say(words).saved);
  };
  const add = (): void => setDraft([...shown, { externalName: '', stageCode: known[0]?.code ?? '' }]);
  return (
    <div className="stack">
      <p className="soft">{shown.length === 0 ? m.noStatuses : m.stagesHint}</p>
      <ErrorSummary problem={problem} />
      <ul className={styles.names}>
        {shown.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place, its name is being typed
          <li key={at}>
            <TextInput
              aria-label={m.status}
              placeholder={m.status}
              value={one.externalName}
              maxLength={200}
              onChange={(event) => setDraft(shown.with(at, { ...one, externalName: event.currentTarget.value }))}
              {...fieldProps(problem, `/${at}/externalName`)}
            />
            <NativeSelect
              aria-label={m.stage}
              data={known.map((stage) => ({ value: stage.code, label: stage.name }))}
              value={one.stageCode}
              onChange={(event) => setDraft(shown.with(at, { ...one, stageCode: event.currentTarget.value }))}
              {...fieldProps(problem, `/${at}/stageCode`)}
            />
            <button
              type="button"
              className={styles.remove}
              aria-label={m.removeStatus(one.externalName)}
              onClick={() => setDraft(shown.toSpliced(at, 1))}
            >
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
      </ul>
      <div className="row wrap">
        <Button onClick={add}>{m.addStatus}</Button>
        <Button variant="filled" disabled={draft === null} loading={running} onClick={() => void save()}>
          {m.save}
        </Button>
      </div>
    </div>
  );
}
