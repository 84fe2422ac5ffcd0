export { AddressDialog } from './addresses/AddressDialog';
export {
  branches,
  colleagues,
  managers,
  type OrganisationFilter,
  organisation,
  organisations,
  organisationsFound,
} from './collections';
export { ClientForm } from './customer/ClientForm';
export { ContractForm } from './customer/ContractForm';
export { LegalEntityForm } from './customer/LegalEntityForm';
export { InPlaceOf, ManagerName } from './customer/ManagerName';
export { OrganisationChip } from './customer/OrganisationChip';
export { choiceOf, inForce } from './customer/rules';
export { words as customerWords } from './customer/words';
