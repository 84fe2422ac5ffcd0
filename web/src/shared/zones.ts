/** The time zones the browser knows; Russian ones first, as they are asked for most. */
export function timeZones(): readonly { readonly value: string; readonly label: string }[] {
  const all = Intl.supportedValuesOf('timeZone');
  const near = russian.filter((zone) => all.includes(zone));
  return [...near, ...all.filter((zone) => !near.includes(zone))].map((zone) => ({ value: zone, label: named(zone) }));
}

const russian = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Novosibirsk',
  'Asia/Krasnoyarsk',
  'Asia/Irkutsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Magadan',
  'Asia/Kamchatka',
];

/** `Europe/Moscow (UTC+3)`. */
const named = (zone: string): string => `${zone.replaceAll('_', ' ')} (${shiftOf(zone)})`;

/** `UTC+3`, as it is today. */
export function shiftOf(zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(
    new Date(),
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value.replace('GMT', 'UTC') ?? '';
}
