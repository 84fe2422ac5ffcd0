import type { RegisteredCompany } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Tag, type Tone } from '@/shared/ui/states';
import { words } from './words';

const tones: Record<RegisteredCompany['state'], Tone> = {
  ACTIVE: 'ok',
  LIQUIDATING: 'warn',
  BANKRUPT: 'warn',
  REORGANISING: 'warn',
  LIQUIDATED: 'bad',
  UNKNOWN: 'plain',
};

/** What the register says of a company, in a few lines. */
export function CompanyNote({ company }: { company: RegisteredCompany }) {
  const m = useMessages(words);
  const { name, kpp, ogrn, address, state } = company;
  return (
    <div className="small">
      <p className="row wrap">
        <span>{name}</span>
        <Tag tone={tones[state]}>{m.states[state]}</Tag>
      </p>
      <p className="quiet">{[kpp && m.kpp(kpp), ogrn && m.ogrn(ogrn), address].filter(Boolean).join(' · ')}</p>
    </div>
  );
}
