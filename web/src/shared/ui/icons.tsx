import type { SVGProps } from 'react';

const paths = {
  home: 'M3 9.5 10 4l7 5.5V16a1 1 0 0 1-1 1h-3.5v-4.5h-5V17H4a1 1 0 0 1-1-1z',
  grid: 'M3.5 3.5h5v5h-5zm8 0h5v5h-5zm-8 8h5v5h-5zm8 0h5v5h-5z',
  list: 'M3.5 5h13M3.5 10h13M3.5 15h13',
  bolt: 'm11 3-6 8h4l-1 6 6-8h-4z',
  cart: 'M2.5 4h2l2 9h8l2-6.5H5.2M8 16.5h.01M13.5 16.5h.01',
  orders: 'M5 3.5h10v13H5zM7.5 7h5M7.5 10h5M7.5 13h3',
  building: 'M4 16.5v-12h7v12m0-8h5v8M2.5 16.5h15M6.5 7.5h2m-2 3h2m-2 3h2',
  people:
    'M7 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Zm-4.5 7c0-3 2-4.5 4.5-4.5s4.5 1.5 4.5 4.5M13 9a2 2 0 1 0 0-4m1 7c2 .3 3.5 1.7 3.5 4.5',
  truck:
    'M2.5 5h9v9h-9zm9 3.5h3.5l2.5 3v2.5h-6M6 16a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Zm8.5 0a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  chart: 'M3.5 16.5h13M5.5 13.5v-4m4.5 4v-8m4.5 8v-6',
  branch: 'M10 17s5-4.5 5-8.5a5 5 0 0 0-10 0C5 12.5 10 17 10 17Zm0-6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  exchange: 'M4 7.5h11l-2.5-3M16 12.5H5l2.5 3',
  stages: 'M3.5 10h3m4 0h3m-10 0a1.5 1.5 0 1 0 3 0 1.5 1.5 0 0 0-3 0m7 0a1.5 1.5 0 1 0 3 0 1.5 1.5 0 0 0-3 0m3.5 0h2.5',
  settings:
    'M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM10 3v2m0 10v2m7-7h-2M5 10H3m11.95-4.95-1.4 1.4M6.45 13.55l-1.4 1.4m9.9 0-1.4-1.4M6.45 6.45l-1.4-1.4',
  queue: 'M3.5 5.5h8m-8 4.5h13m-13 4.5h5',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5 3.5 3.5',
  down: 'm5.5 8 4.5 4.5L14.5 8',
  right: 'm8 5.5 4.5 4.5L8 14.5',
  left: 'm12 5.5-4.5 4.5 4.5 4.5',
  close: 'm5 5 10 10M15 5 5 15',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  warn: 'M10 3.5 17 16H3zM10 8.5v3.5m0 2h.01',
  info: 'M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm0-7V13m0-5.5h.01',
  download: 'M10 3.5v9m-3.5-3.5L10 12.5 13.5 9M4 16.5h12',
  plus: 'M10 4.5v11M4.5 10h11',
  file: 'M5.5 3h6l3 3v11h-9zM11 3v3.5h3.5',
  offline:
    'm3.5 3.5 13 13M3 8a11 11 0 0 1 3.5-2.2M17 8a11 11 0 0 0-6.5-3.1M5.5 11a7 7 0 0 1 4-1.9m5 1.9-.8-.7M10 15.5h.01',
  inbox: 'M3.5 11.5l2-7h9l2 7v4h-13zm0 0h3.5l1 2h4l1-2h3.5',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 7c0-3.5 2.5-5 6-5s6 1.5 6 5',
  repeat: 'M4 9a5 5 0 0 1 5-4.5h6l-2-2m3 8.5a5 5 0 0 1-5 4.5H5l2 2',
  key: 'M12.5 11.5a4 4 0 1 0-3.7-2.5L3.5 14.3V16.5h2.5v-2h2v-2l1-1a4 4 0 0 0 3.5 0Zm1-5h.01',
  clock: 'M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm0-10V10l2.5 1.5',
  columns: 'M3.5 4.5h13v11h-13zM8 4.5v11M12 4.5v11',
  bookmark: 'M6 3.5h8v13l-4-3.5-4 3.5z',
  phone:
    'M5 3.5h3l1.2 3.5L7.5 8.5a9 9 0 0 0 4 4l1.5-1.7 3.5 1.2v3a1.5 1.5 0 0 1-1.7 1.5A12.5 12.5 0 0 1 3.5 5.2 1.5 1.5 0 0 1 5 3.5Z',
  up: 'm5.5 12 4.5-4.5 4.5 4.5',
  edit: 'M4 16h2.5l8.5-8.5L12.5 5 4 13.5zM11 6.5l2.5 2.5',
} as const;

export type IconName = keyof typeof paths;

/** One stroke, one weight, the colour of the text beside it. Always beside a word or with a label on its button. */
export function Icon({ name, size = 18, ...rest }: { name: IconName; size?: number } & SVGProps<SVGSVGElement>) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...rest}
    >
      <path d={paths[name]} />
    </svg>
  );
}
