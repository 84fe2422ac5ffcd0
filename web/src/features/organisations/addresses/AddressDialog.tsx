import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { DeliveryAddress, Id } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorSummary, fieldProps } from '@/shared/ui/states';
import { useCommand } from '@/sync/commands';
import { useDraft } from '@/sync/drafts';
import { words } from '../words';
import { type AddressForm, addDeliveryAddress, changeDeliveryAddress } from './commands';

interface AddressDialogProps {
  readonly open: boolean;
  readonly organisationId: Id;
  /** The address to change; a new one without it. */
  readonly address?: DeliveryAddress | undefined;
  readonly onClose: () => void;
  readonly onSaved?: (address: DeliveryAddress) => void;
}

const blank: AddressForm = { label: '', address: '', contactName: '', contactPhone: '', comment: '' };

export function AddressDialog({ open, organisationId, address, onClose, onSaved }: AddressDialogProps) {
  const m = useMessages(words);
  return (
    <Dialog title={address ? m.editAddress : m.newAddress} open={open} onClose={onClose}>
      <AddressFields
        key={address?.id ?? 'new'}
        organisationId={organisationId}
        address={address}
        onSaved={(saved) => {
          onSaved?.(saved);
          onClose();
        }}
      />
    </Dialog>
  );
}

interface AddressFieldsProps {
  readonly organisationId: Id;
  readonly address: DeliveryAddress | undefined;
  readonly onSaved: (address: DeliveryAddress) => void;
}

function AddressFields({ organisationId, address, onSaved }: AddressFieldsProps) {
  const m = useMessages(words);
  const [initial] = useState<AddressForm>(() => (address === undefined ? blank : formOf(address)));
  const [form, setForm, clear] = useDraft(`address ${address?.id ?? organisationId}`, initial);
  const [id] = useState(newId);
  const add = useCommand(addDeliveryAddress);
  const change = useCommand(changeDeliveryAddress);
  const problem = add.problem ?? change.problem;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const saved = address ? await change.run({ address, change: form }) : await add.run({ id, organisationId, form });
    if (saved === undefined) return;
    clear();
    onSaved(saved);
  };
  const field = (name: keyof AddressForm) => ({
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) => setForm({ ...form, [name]: event.currentTarget.value }),
    ...fieldProps(problem, `/${name}`),
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary problem={problem} />
      <TextInput label={m.label} description={m.labelHint} maxLength={100} {...field('label')} />
      <TextInput label={m.address} autoComplete="street-address" maxLength={500} {...field('address')} />
      <TextInput label={m.contactName} maxLength={200} {...field('contactName')} />
      <TextInput label={m.contactPhone} inputMode="tel" maxLength={40} {...field('contactPhone')} />
      <Textarea label={m.comment} rows={2} maxLength={1000} {...field('comment')} />
      <Button type="submit" variant="filled" loading={add.running || change.running}>
        {m.save}
      </Button>
    </form>
  );
}

const formOf = ({ label, address, contactName, contactPhone, comment }: DeliveryAddress): AddressForm => ({
  label,
  address,
  contactName,
  contactPhone,
  comment,
});
