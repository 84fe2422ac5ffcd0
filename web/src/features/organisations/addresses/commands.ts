import type { DeliveryAddress, Id } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { words } from '../words';

export interface AddressForm {
  readonly label: string;
  readonly address: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly comment: string;
}

const touches = ['cart.changed', 'access.changed'];

interface NewAddress {
  readonly id: Id;
  readonly organisationId: Id;
  readonly form: AddressForm;
}

export const addDeliveryAddress = command<NewAddress, DeliveryAddress>(({ id, organisationId, form }) => ({
  method: 'POST',
  path: `/organisations/${organisationId}/addresses`,
  body: { id, ...form },
  label: say(words).adding(form.label),
  once: `address ${id}`,
  touches,
  answeredInPlace: true,
}));

interface AddressChange {
  readonly address: DeliveryAddress;
  readonly change: Partial<AddressForm & { readonly archived: boolean }>;
}

export const changeDeliveryAddress = command<AddressChange, DeliveryAddress>(({ address, change }) => ({
  method: 'PATCH',
  path: `/addresses/${address.id}`,
  body: change,
  version: address.version,
  label: say(words).editing(address.label),
  lane: `address ${address.id}`,
  touches,
  answeredInPlace: change.archived === undefined,
}));
