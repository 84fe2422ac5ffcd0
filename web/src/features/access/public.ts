export { AddPerson } from './people/AddPerson';
export { PasswordDialog } from './people/PasswordDialog';
export { words as peopleWords } from './people/words';
export { SignIn, SignInForm } from './SignIn';
export {
  changeCabinet,
  chooseContract,
  leave,
  mayOrderForOwn,
  orderFor,
  refresh,
  storeOwner,
  useBehalf,
  useContract,
  useMayOrder,
  useMayOrderForOthers,
  useSession,
  useSessionState,
} from './session';
export { words as accessWords } from './words';
