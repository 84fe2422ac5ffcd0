import { useSyncExternalStore } from 'react';
import { dayOf } from '@/shared/days';
import type { Cabinet, ContractChoice, LocalDate, Permission, Session } from '@/shared/http/api';
import { problemOf, RequestFailed } from '@/shared/http/fault';
import { onSignedOut, request } from '@/shared/http/request';
import { language } from '@/shared/i18n/language';
import { type Entry, entries } from '@/shared/navigation';
import { isIdle, touch } from './idle';

const key = 'kabinet.session';
const contractKey = 'kabinet.contract';
const behalfKey = 'kabinet.behalf';
const listeners = new Set<() => void>();

interface State {
  readonly session: Session | undefined;
  /** False until the server has been asked once, if nothing is remembered. */
  readonly known: boolean;
  /** The server says the session is over, though the person has not signed out: unsent writes wait. */
  readonly expired: boolean;
  readonly contractId: string | undefined;
  /** Staff only: the client's contract under which they are ordering now. */
  readonly behalf: ContractChoice | undefined;
}

let state: State = remembered();

function remembered(): State {
  const kept = localStorage.getItem(key);
  const session = kept === null ? undefined : (JSON.parse(kept) as Session);
  const contractId = localStorage.getItem(contractKey) ?? undefined;
  const acting = localStorage.getItem(behalfKey);
  const behalf = acting === null ? undefined : (JSON.parse(acting) as ContractChoice);
  const expired = session !== undefined && isIdle(session);
  return { session, known: session !== undefined, expired, contractId, behalf };
}

function change(next: Partial<State>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Takes a session that the server has just given: after signing in, setting up, changing the cabinet. */
export function enter(session: Session): void {
  if (state.session === undefined || state.expired) touch();
  localStorage.setItem(key, JSON.stringify(session));
  if (!language.chosen() && session.person.language) language.set(session.person.language);
  change({ session, known: true, expired: false });
}

/** Takes the session of a person who was here a moment ago: back in the cabinet they were in. */
export function enterAgain(session: Session): void {
  const cabinet = state.session?.cabinet;
  const elsewhere = cabinet !== undefined && cabinet !== session.cabinet && session.cabinets.includes(cabinet);
  if (elsewhere) void changeCabinet(cabinet);
  else enter(session);
}

/** Forgets who was here. */
export function leave(): void {
  localStorage.removeItem(key);
  orderFor(undefined);
  change({ session: undefined, known: true, expired: false });
}

/** Nobody is there any more: the session is closed, and whoever was here comes back to where they were. */
export function closeIdle(): void {
  if (state.expired) return;
  change({ expired: true });
  void request({ method: 'DELETE', path: '/session' }).catch(() => undefined);
}

/** Asks the server who is here; keeps what is remembered when it cannot be reached. */
export async function refresh(): Promise<void> {
  try {
    enter(await request<Session>({ path: '/session' }));
  } catch (error) {
    if (problemOf(error)?.status === 401) change({ known: true, expired: state.session !== undefined });
    else if (error instanceof RequestFailed) change({ known: true });
    else throw error;
  }
}

onSignedOut(() => {
  if (state.session !== undefined && !state.expired) change({ expired: true });
});

/** The session in a person's cabinet; only below the signed-in shell. */
export function useSession(): Session {
  const { session } = useSessionState();
  if (session === undefined) throw new Error('Nobody is signed in');
  return session;
}

/** The day that it is for the seller, by whose days contracts, orders and absences count: there it may be tomorrow already. */
export const useToday = (): LocalDate => dayOf(new Date(), useSession().seller.timeZone);

export const useSessionState = (): State => useSyncExternalStore(subscribe, () => state);

export async function changeCabinet(cabinet: Cabinet): Promise<void> {
  enter(await request<Session>({ method: 'POST', path: '/session/cabinet', body: { cabinet } }));
  orderFor(undefined);
}

/** Whose local store is open: what one sees in one cabinet is not shown in another. */
export const storeOwner = (session: Session): string => `${session.person.id}-${session.cabinet.toLowerCase()}`;

/** Under which contract is bought: the customer's chosen one or the first, the client's for whom staff are ordering. */
export function useContract(): ContractChoice | undefined {
  const { session, contractId, behalf } = useSessionState();
  if (behalf !== undefined) return behalf;
  const contracts = session?.contracts ?? [];
  return contracts.find((one) => one.id === contractId) ?? contracts[0];
}

export function chooseContract(contractId: string): void {
  localStorage.setItem(contractKey, contractId);
  change({ contractId });
}

/** Staff begin to order for a client, or stop. */
export function orderFor(contract: ContractChoice | undefined): void {
  if (contract === undefined) localStorage.removeItem(behalfKey);
  else localStorage.setItem(behalfKey, JSON.stringify(contract));
  change({ behalf: contract });
}

/** The client's contract under which staff are ordering now. */
export const useBehalf = (): ContractChoice | undefined => useSessionState().behalf;

/** Whether the person may do one of these somewhere in this cabinet. The server decides; the client only hides. */
export const may = ({ permissions }: Session, ...anyOf: readonly Permission[]): boolean =>
  anyOf.some((one) => permissions?.includes(one) ?? false);

/** Whether the person who is signed in may do one of these. */
export function useMay(...anyOf: readonly Permission[]): boolean {
  const { session } = useSessionState();
  return session !== undefined && may(session, ...anyOf);
}

const forOwn = ({ cabinet }: Session): boolean => cabinet === 'CUSTOMER' || cabinet === 'INDIVIDUAL';

/** Whether the person may order now: for themselves, or as staff for the client they have chosen. */
export function useMayOrder(): boolean {
  const { session, behalf } = useSessionState();
  return session !== undefined && may(session, 'ordering.order.place') && (forOwn(session) || behalf !== undefined);
}

/** Whether this is a cabinet in which the person orders for a company of their own, or for themselves. */
export const mayOrderForOwn = (session: Session): boolean => forOwn(session) && may(session, 'ordering.order.place');

/** Whether the person may order for clients at all. */
export function useMayOrderForOthers(): boolean {
  const { session } = useSessionState();
  return session !== undefined && !forOwn(session) && may(session, 'ordering.order.place');
}

/** Whether the person may see who did what. */
export const mayReadHistory = (session: Session): boolean => may(session, 'audit.record.read');

/** The screens to which the person is led. */
export const entriesOf = ({ cabinet, permissions }: Session): readonly Entry[] => entries(cabinet, permissions ?? []);
