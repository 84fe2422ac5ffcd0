import { Button } from '@mantine/core';
import { fileAddress } from '@/shared/http/request';
import { useMessages } from '@/shared/i18n/messages';
import { words } from './words';

/** Whoever wants to know what is held of them takes it along. */
export function OwnData() {
  const m = useMessages(words);
  return (
    <div>
      <Button component="a" href={fileAddress('/personal-data.zip')} download>
        {m.download}
      </Button>
    </div>
  );
}
