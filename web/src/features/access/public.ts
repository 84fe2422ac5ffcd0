export { ArrangeFor } from './away/ArrangeFor';
export { AwayBadge } from './away/AwayBadge';
export { StandingIn } from './away/StandingIn';
export { AgreementsPanel } from './consent/AgreementsPanel';
export { ConsentGate } from './consent/LateGate';
export { TakeFactorAway } from './factor/TakeFactorAway';
export { isIdle, useIdleness } from './idle';
export { Invitations } from './invitations/Invitations';
export { InviteDialog } from './invitations/InviteDialog';
export { words as invitationWords } from './invitations/words';
export { IsolationPanel } from './isolation/IsolationPanel';
export { LeaveDialog } from './leaving/LeaveDialog';
export { AddPerson } from './people/AddPerson';
export { people as peopleFound, person as personRead } from './people/collections';
export { PasswordDialog } from './people/PasswordDialog';
export { bare, roleName } from './people/rules';
export { useLoginHint } from './people/useLoginHint';
export { words as peopleWords } from './people/words';
export { EntryPolicyPanel } from './policy/EntryPolicyPanel';
export { DeviceNews } from './profile/DeviceNews';
export { PasswordNews } from './profile/PasswordNews';
export { PersonSessions } from './profile/PersonSessions';
export { RoleChoice } from './roles/RoleChoice';
export { Simulator } from './roles/Simulator';
export { usePermissionNames } from './roles/usePermissionNames';
export { SignIn, SignInForm } from './SignIn';
export {
  changeCabinet,
  chooseContract,
  closeIdle,
  entriesOf,
  leave,
  mayOrderForOwn,
  mayReadHistory,
  orderFor,
  refresh,
  storeOwner,
  useBehalf,
  useContract,
  useMay,
  useMayOrder,
  useMayOrderForOthers,
  useSession,
  useSessionState,
  useToday,
} from './session';
export { CompanySignOns } from './sso/CompanySignOns';
export { SignOnPanel } from './sso/SignOnPanel';
export { TeamsSection } from './teams/TeamsSection';
export { TokensSection } from './tokens/TokensSection';
export { words as accessWords } from './words';
