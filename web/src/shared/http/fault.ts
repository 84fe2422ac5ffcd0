import type { Problem } from '@/shared/http/api';

/**
 * Every way a request can end without an answer to work with. Whether to try again is decided by the kind,
 * never by the words.
 */
export type Fault =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unavailable'; readonly status: number; readonly retryAfterMs?: number }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'consentNeeded'; readonly problem: Problem }
  | { readonly kind: 'refused'; readonly status: number; readonly problem: Problem };

/** The only error that leaves the transport. */
export class RequestFailed extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.kind === 'refused' ? fault.problem.title : fault.kind);
    this.fault = fault;
  }
}

/** The problem the server stated, if it stated one. */
export function problemOf(error: unknown): Problem | undefined {
  return error instanceof RequestFailed && error.fault.kind === 'refused' ? error.fault.problem : undefined;
}

/** True if asking the same again, unchanged, may succeed. */
export function worthRetrying(fault: Fault): boolean {
  return fault.kind === 'unreachable' || fault.kind === 'unavailable';
}
