export { AddressDialog } from './addresses/AddressDialog';
