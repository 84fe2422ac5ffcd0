import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Id, Team } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { Dialog } from '@/shared/ui/Dialog';
import { EditDialog } from '@/shared/ui/EditDialog';
import { TextField } from '@/shared/ui/fields';
import { ErrorSummary } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { useEditing } from '@/sync/editing';
import { useSync } from '@/sync/Sync';
import { changeTeam, dissolveTeam, makeTeam, type TeamFields } from './commands';
import { Members } from './Members';
import { words } from './words';

/** A team that is yet to be. */
export function NewTeam({ organisationId, onClose }: { organisationId: Id | null; onClose: () => void }) {
  const m = useMessages(words);
  const [id] = useState(newId);
  const make = useCommand(makeTeam);
  const editing = useEditing<TeamFields, Team>({
    key: `new team ${organisationId ?? ''}`,
    now: { name: '', members: [] },
    version: 0,
    problem: make.problem,
    reload: () => Promise.resolve(),
    save: (fields) => make.run({ id, organisationId, ...fields }),
  });
  return (
    <EditDialog
      title={m.newTeam}
      open
      width={480}
      action={m.make}
      {...{ onClose, editing }}
      running={make.running}
      problem={make.problem}
      names={{ name: m.name, members: m.members }}
    >
      <TextField label={m.name} name="name" maxLength={100} form={editing} problem={make.problem} />
      <Members
        organisationId={organisationId}
        kept={[]}
        value={editing.value.members}
        onChange={(members) => editing.change({ members })}
      />
    </EditDialog>
  );
}

/** Another name, other people, or no team any more. */
export function EditTeam({ team, onClose }: { team: Team; onClose: () => void }) {
  const m = useMessages(words);
  const { reads } = useSync();
  const change = useCommand(changeTeam);
  const [asking, setAsking] = useState(false);
  const editing = useEditing<TeamFields, Team>({
    key: `team ${team.id}`,
    now: { name: team.name, members: team.members.map((one) => one.personId) },
    version: team.version,
    problem: change.problem,
    reload: () => reads.refetchQueries({ queryKey: ['teams'] }),
    save: (fields, version) => change.run({ id: team.id, version, fields }),
  });
  const names = (ids: unknown): string => m.count((ids as readonly Id[]).length);
  return (
    <>
      <EditDialog
        title={team.name}
        open
        width={480}
        {...{ onClose, editing }}
        running={change.running}
        problem={change.problem}
        names={{ name: m.name, members: m.members }}
        show={(field, value) => (field === 'members' ? names(value) : String(value))}
        aside={
          <button type="button" className="link" onClick={() => setAsking(true)}>
            {m.dissolve}
          </button>
        }
      >
        <TextField label={m.name} name="name" maxLength={100} form={editing} problem={change.problem} />
        <Members
          organisationId={team.organisationId ?? null}
          kept={team.members}
          value={editing.value.members}
          onChange={(members) => editing.change({ members })}
        />
      </EditDialog>
      {asking && <Dissolve team={team} onDone={onClose} onCancel={() => setAsking(false)} />}
    </>
  );
}

/** Asked once more; and it can be formed anew from what is said when it is done. */
function Dissolve({ team, onDone, onCancel }: { team: Team; onDone: () => void; onCancel: () => void }) {
  const m = useMessages(words);
  const { run, running, problem } = useCommand(dissolveTeam);
  const make = useCommand(makeTeam);
  const again = (): void =>
    void make.run({
      id: newId(),
      organisationId: team.organisationId ?? null,
      name: team.name,
      members: team.members.map((one) => one.personId),
    });
  const dissolve = async (): Promise<void> => {
    if ((await run(team)) === undefined) return;
    toast(say(words).dissolved(team.name), { label: say(words).undo, run: again });
    onDone();
  };
  return (
    <Dialog title={m.dissolveSure(team.name)} open onClose={onCancel} width={440}>
      <div className="stack">
        <ErrorSummary problem={problem} />
        <p className="soft">{m.dissolveEffect}</p>
        <div className="row wrap">
          <Button variant="filled" loading={running} onClick={() => void dissolve()}>
            {m.dissolve}
          </Button>
          <Button onClick={onCancel}>{m.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}
