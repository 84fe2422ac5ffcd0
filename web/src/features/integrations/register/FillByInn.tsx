import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { RegisteredCompany } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { companyRegister } from './collections';
import styles from './register.module.css';
import { useLookUp } from './useLookUp';
import { words } from './words';

interface FillByInnProps {
  readonly inn: string;
  readonly onFound: (company: RegisteredCompany) => void;
}

/** Takes the details of a company from the register, for whoever fills in a form; without a register there is no button. */
export function FillByInn({ inn, onFound }: FillByInnProps) {
  const m = useMessages(words);
  const { data } = useQuery(companyRegister(null));
  const { ask, running, company, trouble } = useLookUp(onFound);
  if (!data?.configured) return null;
  return (
    <div className={styles.fill}>
      <Button onClick={() => void ask(inn)} loading={running} disabled={inn.trim() === ''}>
        {m.fill}
      </Button>
      <p className="small" role="status">
        {trouble ?? (company && m.filled(company.name))}
      </p>
    </div>
  );
}
