import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Problem } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { fieldProps } from '@/shared/ui/states';
import { ownSecurity } from './collections';
import { words } from './words';

interface CodeAgainProps {
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly problem: Problem | undefined;
}

/** The code besides the password, for whoever has set up a second factor; nothing for everybody else. */
export function CodeAgain({ value, onChange, problem }: CodeAgainProps) {
  const m = useMessages(words);
  const { data } = useQuery(ownSecurity(null));
  if (!data?.secondFactor) return null;
  return (
    <TextInput
      label={m.codeOrRecovery}
      name="code"
      autoComplete="one-time-code"
      maxLength={40}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...fieldProps(problem, '/code')}
    />
  );
}
