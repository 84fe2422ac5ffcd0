import type { Problem } from '@/shared/http/api';
import { language } from '@/shared/i18n/language';
import { newId } from '@/shared/ids';
import { RequestFailed } from './fault';
import { noteReach } from './reach';

const base = '/api/v1';
const timeoutMs = 30_000;
/** What a gateway answers when the server behind it does not. */
const gatewayAlone: readonly number[] = [502, 503, 504];

/** What is answered to nobody in particular; whoever is on the way in is told what is missing instead. */
const unknown = '/problems/platform/unauthenticated';
/** What is answered to whoever has yet to agree to what the seller has published. */
const unagreed = '/problems/access/consent-needed';

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** A file to be sent as it is, instead of a body. */
  readonly file?: Blob;
  /** Given where the same command may be sent again; made anew otherwise. */
  readonly idempotencyKey?: string;
  readonly version?: number;
  /** What is wanted instead of JSON. */
  readonly accept?: string;
  readonly signal?: AbortSignal;
}

let signedOut: () => void = () => undefined;

/** Tells who is interested that the server no longer knows who is asking. */
export function onSignedOut(told: () => void): void {
  signedOut = told;
}

let consentNeeded: () => void = () => undefined;

/** Tells who is interested that the person has to agree to something before the server does anything else for them. */
export function onConsentNeeded(told: () => void): void {
  consentNeeded = told;
}

/** Asks whether the server still knows who is asking, and tells who is interested if it does not. */
export async function askWhetherKnown(): Promise<void> {
  const response = await reach({ path: '/session' }).catch(() => undefined);
  if (response?.status === 401) signedOut();
}

/** Sends one call and gives the parsed answer; every other end is a `RequestFailed`. */
export async function request<T>(call: Call): Promise<T> {
  const response = await fetched(call);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** Sends one call and gives the answer as it came, which is a good one; every other end is a `RequestFailed`. */
export async function fetched(call: Call): Promise<Response> {
  const response = await reachKnown(call);
  if (response.ok) return response;
  if (response.status === 401 && call.path !== '/session' && (await problem(response.clone())).type === unknown) {
    signedOut();
    throw new RequestFailed({ kind: 'signedOut' });
  }
  const refusal = response.status === 403 ? await problem(response.clone()) : undefined;
  if (refusal?.type === unagreed) {
    consentNeeded();
    throw new RequestFailed({ kind: 'consentNeeded', problem: refusal });
  }
  if (response.status >= 500 || response.status === 429 || response.status === 408) {
    const seconds = Number(response.headers.get('Retry-After'));
    const retryAfterMs = seconds > 0 ? { retryAfterMs: seconds * 1000 } : {};
    throw new RequestFailed({ kind: 'unavailable', status: response.status, ...retryAfterMs });
  }
  throw new RequestFailed({ kind: 'refused', status: response.status, problem: await problem(response) });
}

/** The address of something the browser itself fetches: a picture, a stream. */
export function address(path: string, query: Query = {}): string {
  return `${base}${path}${queryString(query)}`;
}

/** The address of a file to keep, in the language of the interface: a link cannot say it in a header. */
export const fileAddress = (path: string, query: Query = {}): string =>
  address(path, { ...query, lang: language.current() });

export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** `?a=1&b=2&b=3`, or nothing if no value is set. */
export function queryString(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** A page whose token is out of date asks for a new one and says the same once more; whoever is not known any more gets 401. */
async function reachKnown(call: Call): Promise<Response> {
  const response = await reach(call);
  if (response.status !== 403 || (await problem(response.clone())).type !== '/problems/platform/session-outdated')
    return response;
  const session = await reach({ path: '/session' });
  return session.status === 401 && call.path !== '/session' ? session : reach(call);
}

async function reach(call: Call): Promise<Response> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(base + call.path, {
      method: call.method ?? 'GET',
      headers: headers(call),
      body: call.file ?? (call.body === undefined ? null : JSON.stringify(call.body)),
      signal: call.signal ? AbortSignal.any([call.signal, timeout]) : timeout,
      credentials: 'same-origin',
      // The portal keeps its own store; the version in an ETag says nothing of the messages that hang on a thing.
      cache: 'no-store',
    });
    noteReach(!gatewayAlone.includes(response.status));
    return response;
  } catch (error) {
    if (call.signal?.aborted) throw error;
    noteReach(false);
    throw new RequestFailed({ kind: 'unreachable' });
  }
}

function headers(call: Call): HeadersInit {
  const sent: Record<string, string> = {
    Accept: call.accept ?? 'application/json',
    'Accept-Language': language.current(),
  };
  if (call.file !== undefined) sent['Content-Type'] = 'application/octet-stream';
  else if (call.body !== undefined) sent['Content-Type'] = 'application/json';
  if (call.method !== undefined && call.method !== 'GET') {
    sent['X-XSRF-TOKEN'] = cookie('XSRF-TOKEN');
    sent['Idempotency-Key'] = call.idempotencyKey ?? newId();
  }
  if (call.version !== undefined) sent['If-Match'] = `"${call.version}"`;
  return sent;
}

function cookie(name: string): string {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? '' : decodeURIComponent(found.slice(name.length + 1));
}

async function problem(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return { type: 'about:blank', title: response.statusText, status: response.status };
  }
}
