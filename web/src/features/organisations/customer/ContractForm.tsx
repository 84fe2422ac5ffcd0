import { useState } from 'react';
import { useSession, useToday } from '@/features/access/public';
import type { Contract, LegalEntity } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { EditDialog } from '@/shared/ui/EditDialog';
import { Fields } from '@/shared/ui/FormDialog';
import { CheckField, ChoiceField, TextField } from '@/shared/ui/fields';
import { useCommand } from '@/sync/commands';
import { useEditing } from '@/sync/editing';
import { useSync } from '@/sync/Sync';
import { organisation as organisationRead } from '../collections';
import { addContract, type ContractFields, changeContract } from './commands';
import { words } from './words';

/** What the form holds: text as it is typed, so that a half-typed number is kept too. */
type Held = Readonly<
  Record<
    | 'legalEntityId'
    | 'number'
    | 'signedOn'
    | 'validFrom'
    | 'validTo'
    | 'currency'
    | 'discountPercent'
    | 'paymentTerms'
    | 'deferralDays',
    string
  >
> & { readonly active: boolean };

interface ContractFormProps {
  readonly organisationId: string;
  readonly entities: readonly LegalEntity[];
  /** Undefined for a new one. */
  readonly contract?: Contract | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function ContractForm({ organisationId, entities, contract, open, onClose }: ContractFormProps) {
  const m = useMessages(words);
  const { editing, running, problem } = useContractEditing(organisationId, entities, contract);
  const form = { form: editing, problem };
  const deferred = editing.value.paymentTerms === 'DEFERRAL';
  return (
    <EditDialog
      title={contract ? m.contract : m.newContract}
      action={contract ? undefined : m.add}
      width={620}
      {...{ open, onClose, editing, running, problem }}
      names={{ ...m, legalEntityId: m.entity, discountPercent: m.discount }}
      show={(field, value) => readable(field, value, entities, m)}
    >
      <ChoiceField
        label={m.entity}
        name="legalEntityId"
        choices={entities.map((one) => ({ value: one.id, label: one.name }))}
        disabled={contract !== undefined}
        {...form}
      />
      <Fields>
        <TextField label={m.number} name="number" maxLength={60} {...form} />
        <TextField label={m.signedOn} name="signedOn" type="date" {...form} />
      </Fields>
      <Fields>
        <TextField label={m.validFrom} name="validFrom" type="date" {...form} />
        <TextField
          label={m.validTo}
          description={m.validToHint}
          inputWrapperOrder={below}
          name="validTo"
          type="date"
          {...form}
        />
      </Fields>
      <Fields>
        <ChoiceField label={m.currency} name="currency" choices={currencies} {...form} />
        <TextField label={m.discount} name="discountPercent" inputMode="decimal" {...form} />
      </Fields>
      <Fields>
        <ChoiceField
          label={m.paymentTerms}
          name="paymentTerms"
          choices={[
            { value: 'PREPAYMENT', label: m.terms.PREPAYMENT },
            { value: 'DEFERRAL', label: m.terms.DEFERRAL },
          ]}
          {...form}
        />
        {deferred && <TextField label={m.deferralDays} name="deferralDays" inputMode="numeric" {...form} />}
      </Fields>
      {contract && (
        <CheckField label={m.active} checked={editing.value.active} onChange={(active) => editing.change({ active })} />
      )}
    </EditDialog>
  );
}

const below: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];
const currencies = ['RUB', 'USD', 'EUR', 'CNY', 'KZT', 'BYN'].map((code) => ({ value: code, label: code }));

function useContractEditing(organisationId: string, entities: readonly LegalEntity[], contract: Contract | undefined) {
  const { reads } = useSync();
  const { seller } = useSession();
  const [id] = useState(newId);
  const now = useToday();
  const [today] = useState(now);
  const add = useCommand(addContract);
  const change = useCommand(changeContract);
  const problem = contract ? change.problem : add.problem;
  const editing = useEditing<Held, Contract>({
    key: contract ? `contract ${contract.id}` : `new contract ${organisationId}`,
    now: {
      legalEntityId: contract?.legalEntityId ?? entities[0]?.id ?? '',
      number: contract?.number ?? '',
      signedOn: contract?.signedOn ?? '',
      validFrom: contract?.validFrom ?? today,
      validTo: contract?.validTo ?? '',
      currency: contract?.currency ?? seller.currency,
      discountPercent: contract?.discountPercent ?? '0',
      paymentTerms: contract?.paymentTerms ?? 'PREPAYMENT',
      deferralDays: String(contract?.deferralDays ?? 0),
      active: contract?.active ?? true,
    },
    version: contract?.version ?? 0,
    problem,
    reload: () => reads.refetchQueries({ queryKey: organisationRead(organisationId).queryKey }),
    save: (held, version) => {
      const { legalEntityId, ...fields } = fieldsOf(held);
      if (contract) return change.run({ id: contract.id, fields, version });
      return add.run({ id, fields: { legalEntityId, ...fields }, organisationId });
    },
  });
  return { editing, running: add.running || change.running, problem };
}

const fieldsOf = (held: Held): ContractFields => ({
  ...held,
  signedOn: held.signedOn || null,
  validTo: held.validTo || null,
  discountPercent: held.discountPercent.trim().replace(',', '.') || '0',
  paymentTerms: held.paymentTerms as Contract['paymentTerms'],
  deferralDays: held.paymentTerms === 'DEFERRAL' ? Number(held.deferralDays) || 0 : 0,
});

function readable(
  field: keyof Held,
  value: string | boolean,
  entities: readonly LegalEntity[],
  m: (typeof words)['ru'],
): string {
  if (field === 'active') return value ? m.active : m.closed;
  if (field === 'paymentTerms') return m.terms[value as Contract['paymentTerms']];
  return entities.find((one) => one.id === value)?.name ?? String(value);
}
