export { SignIn } from './SignIn';
export {
  changeCabinet,
  chooseContract,
  leave,
  refresh,
  storeOwner,
  useContract,
  useMayOrder,
  useSession,
  useSessionState,
} from './session';
export { words as accessWords } from './words';
