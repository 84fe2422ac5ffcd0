import type { Contract, ContractChoice, Organisation } from '@/shared/http/api';

/** A client's contract as the place where orders are made knows it. */
export const choiceOf = (client: Pick<Organisation, 'id' | 'name'>, contract: Contract): ContractChoice => ({
  id: contract.id,
  number: contract.number,
  currency: contract.currency,
  legalEntityId: contract.legalEntityId,
  legalEntityName: contract.legalEntityName,
  organisationId: client.id,
  organisationName: client.name,
  paymentTerms: contract.paymentTerms,
  deferralDays: contract.deferralDays,
});

/** Contracts under which something can be ordered on that day. */
export const inForce = (contracts: readonly Contract[], today: string): readonly Contract[] =>
  contracts.filter(
    ({ active, validFrom, validTo }) => active && validFrom <= today && (validTo == null || today < validTo),
  );

const weights = {
  ten: [2, 4, 10, 3, 5, 9, 4, 6, 8],
  eleventh: [7, 2, 4, 10, 3, 5, 9, 4, 6, 8],
  twelfth: [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8],
};

/** Whether the control digits of an ИНН are right: a slip of the finger is caught before anything is sent. */
export function innHolds(inn: string): boolean {
  const digits = [...inn].map(Number);
  const control = (of: readonly number[]): number =>
    (of.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0) % 11) % 10;
  if (/^\d{10}$/.test(inn)) return digits[9] === control(weights.ten);
  if (/^\d{12}$/.test(inn)) return digits[10] === control(weights.eleventh) && digits[11] === control(weights.twelfth);
  return false;
}
