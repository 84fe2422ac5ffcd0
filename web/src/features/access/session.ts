import { useSyncExternalStore } from 'react';
import type { Cabinet, ContractChoice, Session } from '@/generated/api';
import { problemOf, RequestFailed } from '@/shared/http/fault';
import { request } from '@/shared/http/request';
import { language } from '@/shared/i18n/language';

const key = 'kabinet.session';
const contractKey = 'kabinet.contract';
const listeners = new Set<() => void>();

interface State {
  readonly session: Session | undefined;
  /** False until the server has been asked once, if nothing is remembered. */
  readonly known: boolean;
  /** The server says the session is over, though the person has not signed out: unsent writes wait. */
  readonly expired: boolean;
  readonly contractId: string | undefined;
}

let state: State = remembered();

function remembered(): State {
  const kept = localStorage.getItem(key);
  const session = kept === null ? undefined : (JSON.parse(kept) as Session);
  const contractId = localStorage.getItem(contractKey) ?? undefined;
  return { session, known: session !== undefined, expired: false, contractId };
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
  localStorage.setItem(key, JSON.stringify(session));
  if (!language.chosen() && session.person.language) language.set(session.person.language);
  change({ session, known: true, expired: false });
}

/** Forgets who was here. */
export function leave(): void {
  localStorage.removeItem(key);
  change({ session: undefined, known: true, expired: false });
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

/** The session in a person's cabinet; only below the signed-in shell. */
export function useSession(): Session {
  const { session } = useSessionState();
  if (session === undefined) throw new Error('Nobody is signed in');
  return session;
}

export const useSessionState = (): State => useSyncExternalStore(subscribe, () => state);

export async function changeCabinet(cabinet: Cabinet): Promise<void> {
  enter(await request<Session>({ method: 'POST', path: '/session/cabinet', body: { cabinet } }));
}

/** Whose local store is open: what one sees in one cabinet is not shown in another. */
export const storeOwner = (session: Session): string => `${session.person.id}-${session.cabinet.toLowerCase()}`;

/** From whom the customer buys: the chosen contract, or the first. */
export function useContract(): ContractChoice | undefined {
  const { session, contractId } = useSessionState();
  const contracts = session?.contracts ?? [];
  return contracts.find((one) => one.id === contractId) ?? contracts[0];
}

export function chooseContract(contractId: string): void {
  localStorage.setItem(contractKey, contractId);
  change({ contractId });
}

const ordering = ['COMPANY_ADMINISTRATOR', 'BUYER', 'INDIVIDUAL'] as const;

/** Whether the person may order for themselves; staff order on behalf of a client elsewhere. */
export function useMayOrder(): boolean {
  const { session } = useSessionState();
  const mine = session?.cabinet === 'CUSTOMER' || session?.cabinet === 'INDIVIDUAL';
  return mine && ordering.some((role) => session?.roles.includes(role));
}
