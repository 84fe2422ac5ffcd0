import type * as generated from '@/generated/api';

/** The HTTP API as types: what `openapi.json` says, and names for what it writes as plain strings. */
export type * from '@/generated/api';

/** A UUID, made by whoever makes the thing. */
export type Id = string;
/** An exact number; never a double. */
export type Decimal = string;
/** A business date, `2026-11-22`. */
export type LocalDate = string;
/** A moment, `2026-11-22T08:15:00Z`. */
export type Instant = string;

/** A refusal; those the client words itself have no id to ask about. */
export type Problem = Omit<generated.Problem, 'id'> & { id?: string };

/** Whoever adds a person says all of it; the server takes less only to tell at once everything that is missing. */
export type NewPerson = Said<Omit<generated.NewPerson, 'phone'>> & Pick<generated.NewPerson, 'phone'>;
type Said<T> = { [K in keyof T]-?: NonNullable<T[K]> };

export type Role = generated.Grant['role'];
export type Permission = generated.PermissionView['code'];
export type Cabinet = generated.Session['cabinet'];
export type Board = generated.OrderBoard;
export type Forwarder = generated.StaffMember;
export type Group = generated.GroupView;
export type LineAnswer = generated.QuickAnswer;
export type PriceList = generated.PriceList;
export type PriceListRef = generated.ContractPriceList;
export type RoleHolder = generated.Holder;
export type Repetition = generated.OrderRepetition;
export type Seller = generated.Sign;
export type Transition = generated.StageTransition;

export interface Page<T> {
  items: T[];
  nextCursor?: string | null;
  total?: number | null;
}

/** What `/api/v1/live` sends; server-sent events are no part of OpenAPI. */
export interface LiveEvent {
  type: string;
  id: Id;
  organisationId?: Id | null;
  at: Instant;
}
