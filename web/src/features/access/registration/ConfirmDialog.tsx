import { useState } from 'react';
import { CompanyNote } from '@/features/integrations/public';
import type { Grant, Registration, Role } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import { FormDialog } from '@/shared/ui/FormDialog';
import { TextField } from '@/shared/ui/fields';
import { fieldProps } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { RoleChecks } from '../invitations/RoleChecks';
import { CompanyField } from '../people/CompanyField';
import { confirmRegistration } from './commands';
import styles from './registration.module.css';
import { words } from './words';

type Where = 'known' | 'other' | 'new';

const nowhere: Grant = {
  role: 'BUYER',
  organisationId: null,
  organisationName: null,
  branchId: null,
  branchName: null,
};

interface ConfirmDialogProps {
  readonly registration: Registration;
  readonly onClose: () => void;
}

/** Lets the applicant in: to the client whom the ИНН names, to another one, or to a new one. */
export function ConfirmDialog({ registration, onClose }: ConfirmDialogProps) {
  const m = useMessages(words);
  const known = registration.organisationId ?? undefined;
  const [where, setWhere] = useState<Where>(known === undefined ? 'new' : 'known');
  const [other, setOther] = useState(nowhere);
  const [value, setValue] = useState({ newName: registration.company?.name ?? '' });
  const [roles, setRoles] = useState<readonly Role[]>(known === undefined ? ['COMPANY_ADMINISTRATOR'] : ['BUYER']);
  const { run, running, problem } = useCommand(confirmRegistration);
  const submit = async (): Promise<void> => {
    const organisationId = { known: known ?? null, other: other.organisationId ?? null, new: null }[where];
    const done = await run({
      registration,
      organisationId,
      newName: where === 'new' ? value.newName.trim() : '',
      roles,
    });
    if (done === undefined) return;
    toast(say(words).confirmedNow(registration.name));
    onClose();
  };
  const choices: readonly (readonly [Where, string])[] = [
    ...(known === undefined ? [] : [['known', m.whereKnown(registration.organisationName ?? '')] as const]),
    ['other', m.whereOther],
    ['new', m.whereNew],
  ];
  return (
    <FormDialog
      title={m.confirmTitle(registration.name)}
      action={m.confirm}
      open
      {...{ onClose, running, problem }}
      onSubmit={() => void submit()}
    >
      <p className="soft">{m.confirmHint}</p>
      {registration.company && <CompanyNote company={registration.company} />}
      <fieldset className={styles.where}>
        <legend>{m.where}</legend>
        {choices.map(([choice, label]) => (
          <label key={choice}>
            <input type="radio" name="where" checked={where === choice} onChange={() => setWhere(choice)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {where === 'other' && (
        <CompanyField
          grant={other}
          onChange={setOther}
          {...fieldProps(
            problem,
            problem?.errors?.some((one) => one.pointer === '/newName') ? '/newName' : '/organisationId',
          )}
        />
      )}
      {where === 'new' && (
        <TextField
          label={m.newName}
          description={m.newNameHint}
          name="newName"
          maxLength={300}
          form={{ value, change: (part) => setValue({ ...value, ...part }) }}
          problem={problem}
        />
      )}
      <RoleChecks label={m.roles} kind="COMPANY" roles={roles} onChange={setRoles} />
    </FormDialog>
  );
}
