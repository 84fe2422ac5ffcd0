import { useMessages } from '@/shared/i18n/messages';
import { words } from './words';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long something has stood, in one unit: `40 мин`, `5 ч`, `3 дн`. */
export function useLasting(): (since: string) => string {
  const { units } = useMessages(words);
  return (since) => {
    const passed = Math.max(0, Date.now() - Date.parse(since));
    if (passed < hour) return units.minutes(Math.max(1, Math.round(passed / minute)));
    if (passed < day) return units.hours(Math.round(passed / hour));
    return units.days(Math.floor(passed / day));
  };
}
