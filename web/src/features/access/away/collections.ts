import type { Texts } from '@/shared/address';
import type { Id, Page, SubstituteCandidate, Substitution } from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { collection } from '@/sync/collections';

/** Who is away or will be; of one person also those for whom they stand in. */
export const substitutions = collection<Texts<'personId' | 'organisationId'>, Page<Substitution>>({
  name: 'substitutions',
  topics: ['access.changed'],
  path: (filter) => `/substitutions${queryString({ ...filter, limit: 200 })}`,
});

export interface Whose {
  readonly absentId: Id;
  readonly organisationId: Id | undefined;
}

export const candidates = collection<Whose, readonly SubstituteCandidate[]>({
  name: 'substitute-candidates',
  topics: ['access.changed'],
  path: (whose) => `/substitutions/candidates${queryString({ ...whose })}`,
});
