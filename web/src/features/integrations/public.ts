export { CompanyNote } from './register/CompanyNote';
export { FillByInn } from './register/FillByInn';
export { RegisterPanel } from './register/RegisterPanel';
