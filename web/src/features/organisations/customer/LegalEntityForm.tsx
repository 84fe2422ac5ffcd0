import { useState } from 'react';
import { FillByInn } from '@/features/integrations/public';
import type { LegalEntity, RegisteredCompany } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { EditDialog } from '@/shared/ui/EditDialog';
import { Fields } from '@/shared/ui/FormDialog';
import { CheckField, TextField } from '@/shared/ui/fields';
import { useCommand } from '@/sync/commands';
import { useEditing } from '@/sync/editing';
import { useSync } from '@/sync/Sync';
import { organisation as organisationRead } from '../collections';
import { addLegalEntity, changeLegalEntity, type LegalEntityFields } from './commands';
import { innHolds } from './rules';
import { words } from './words';

interface LegalEntityFormProps {
  readonly organisationId: string;
  /** Undefined for a new one. */
  readonly entity?: LegalEntity | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function LegalEntityForm({ organisationId, entity, open, onClose }: LegalEntityFormProps) {
  const m = useMessages(words);
  const { editing, running, problem } = useEntityEditing(organisationId, entity);
  const { inn } = editing.value;
  const form = { form: editing, problem };
  const digits = { inputMode: 'numeric' as const, ...form };
  return (
    <EditDialog
      title={entity ? m.entity : m.newEntity}
      action={entity ? undefined : m.add}
      width={620}
      {...{ open, onClose, editing, running, problem }}
      names={{ ...m, name: m.entityName }}
      show={(field, value) => (field === 'active' ? (value ? m.active : m.closed) : String(value))}
    >
      <TextField label={m.entityName} name="name" placeholder="ООО «Ромашка»" maxLength={300} {...form} />
      <TextField label={m.fullName} name="fullName" maxLength={500} {...form} />
      <Fields>
        <TextField
          label={m.inn}
          name="inn"
          maxLength={12}
          {...digits}
          {...(inn.length >= 10 && !innHolds(inn) ? { description: m.innWrong } : {})}
        />
        <TextField label={m.kpp} name="kpp" maxLength={9} {...digits} />
        <TextField label={m.ogrn} name="ogrn" maxLength={15} {...digits} />
      </Fields>
      <FillByInn inn={inn} onFound={(company) => editing.change(registered(company))} />
      <TextField label={m.legalAddress} name="legalAddress" maxLength={500} {...form} />
      <TextField label={m.bankName} name="bankName" maxLength={300} {...form} />
      <Fields>
        <TextField label={m.bankBic} name="bankBic" maxLength={9} {...digits} />
        <TextField label={m.bankAccount} name="bankAccount" maxLength={20} {...digits} />
      </Fields>
      {entity && (
        <CheckField label={m.active} checked={editing.value.active} onChange={(active) => editing.change({ active })} />
      )}
    </EditDialog>
  );
}

/** What the register knows goes into the form; what it does not know stays as it was typed. */
function registered({ name, fullName, kpp, ogrn, address }: RegisteredCompany): Partial<LegalEntityFields> {
  const known = { name, fullName, kpp: kpp ?? '', ogrn: ogrn ?? '', legalAddress: address };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''));
}

function useEntityEditing(organisationId: string, entity: LegalEntity | undefined) {
  const { reads } = useSync();
  const [id] = useState(newId);
  const add = useCommand(addLegalEntity);
  const change = useCommand(changeLegalEntity);
  const problem = entity ? change.problem : add.problem;
  const editing = useEditing<LegalEntityFields, LegalEntity>({
    key: entity ? `legal entity ${entity.id}` : `new legal entity ${organisationId}`,
    now: {
      name: entity?.name ?? '',
      fullName: entity?.fullName ?? '',
      inn: entity?.inn ?? '',
      kpp: entity?.kpp ?? '',
      ogrn: entity?.ogrn ?? '',
      legalAddress: entity?.legalAddress ?? '',
      bankName: entity?.bankName ?? '',
      bankBic: entity?.bankBic ?? '',
      bankAccount: entity?.bankAccount ?? '',
      active: entity?.active ?? true,
    },
    version: entity?.version ?? 0,
    problem,
    reload: () => reads.refetchQueries({ queryKey: organisationRead(organisationId).queryKey }),
    save: (fields, version) =>
      entity ? change.run({ id: entity.id, fields, version }) : add.run({ id, fields, organisationId }),
  });
  return { editing, running: add.running || change.running, problem };
}
