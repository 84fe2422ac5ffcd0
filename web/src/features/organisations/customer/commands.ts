import type { Contract, LegalEntity, Organisation, OrganisationRow } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { organisation as organisationRead } from '../collections';
import { words } from './words';

export type OrganisationFields = Pick<OrganisationRow, 'kind' | 'name' | 'branchId' | 'status'> & {
  readonly accountManagerId: string | null;
};

interface Added<Fields> {
  readonly id: string;
  readonly fields: Fields;
}

interface Changed<Fields> {
  readonly id: string;
  readonly fields: Partial<Fields>;
  readonly version: number;
}

export const addOrganisation = command<Added<OrganisationFields>, Organisation>(({ id, fields }) => ({
  method: 'POST',
  path: '/organisations',
  body: { id, ...fields },
  label: say(words).addingClient(fields.name),
  once: `organisation ${id}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));

export const changeOrganisation = command<Changed<OrganisationFields>, Organisation>(({ id, fields, version }) => ({
  method: 'PATCH',
  path: `/organisations/${id}`,
  body: fields,
  version,
  label: say(words).changingClient,
  lane: `organisation ${id}`,
  becomes: organisationRead(id).queryKey,
  touches: ['access.changed'],
  answeredInPlace: true,
}));

export type LegalEntityFields = Record<
  'name' | 'fullName' | 'inn' | 'kpp' | 'ogrn' | 'legalAddress' | 'bankName' | 'bankBic' | 'bankAccount',
  string
> & { readonly active: boolean };

export const addLegalEntity = command<Added<LegalEntityFields> & { organisationId: string }, LegalEntity>(
  ({ id, fields, organisationId }) => ({
    method: 'POST',
    path: `/organisations/${organisationId}/legal-entities`,
    body: { id, ...fields },
    label: say(words).addingEntity(fields.name),
    once: `legal entity ${id}`,
    touches: ['access.changed'],
    answeredInPlace: true,
  }),
);

export const changeLegalEntity = command<Changed<LegalEntityFields>, LegalEntity>(({ id, fields, version }) => ({
  method: 'PATCH',
  path: `/legal-entities/${id}`,
  body: fields,
  version,
  label: say(words).changingEntity,
  lane: `legal entity ${id}`,
  touches: ['access.changed'],
  answeredInPlace: true,
}));

export type ContractFields = Pick<Contract, 'legalEntityId' | 'number' | 'currency' | 'paymentTerms' | 'active'> & {
  readonly signedOn: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly discountPercent: string;
  readonly deferralDays: number;
};

export const addContract = command<Added<ContractFields> & { organisationId: string }, Contract>(
  ({ id, fields, organisationId }) => ({
    method: 'POST',
    path: `/organisations/${organisationId}/contracts`,
    body: { id, ...fields },
    label: say(words).addingContract(fields.number),
    once: `contract ${id}`,
    touches: ['access.changed', 'catalogue.changed'],
    answeredInPlace: true,
  }),
);

export const changeContract = command<Changed<ContractFields>, Contract>(({ id, fields, version }) => ({
  method: 'PATCH',
  path: `/contracts/${id}`,
  body: fields,
  version,
  label: say(words).changingContract,
  lane: `contract ${id}`,
  touches: ['access.changed', 'catalogue.changed'],
  answeredInPlace: true,
}));
