import type { CompanyLookup, CompanyRegister } from '@/shared/http/api';
import { queryString, request } from '@/shared/http/request';
import { collection } from '@/sync/collections';

const hour = 3_600_000;

export const companyRegister = collection<null, CompanyRegister>({
  name: 'company-register',
  topics: [],
  path: () => '/company-register',
  freshMs: hour,
});

/** Asks now: what a register said an hour ago is of no use to whoever presses the button. */
export const lookUpCompany = (inn: string): Promise<CompanyLookup> =>
  request({ path: `/company-register/companies${queryString({ inn })}` });
