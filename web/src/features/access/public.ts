export { SignIn } from './SignIn';
export {
  changeCabinet,
  chooseContract,
  leave,
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
