import type { Money } from '@/shared/http/api';
import { type Language, useLanguage } from './language';

const locale: Record<Language, string> = { ru: 'ru-RU', en: 'en-GB' };
const months: Record<Language, readonly string[]> = {
  ru: ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const nbsp = '\u00a0';

/** How values are written in one language: `12 480,50 ₽`, `1 240`, `12 ноя, 14:05`. */
export interface Formats {
  /** With the currency sign. */
  money(value: Money | null | undefined): string;
  /** Without the sign, for columns that name the currency once. */
  amount(value: Money | string | null | undefined): string;
  sign(currency: string): string;
  number(value: number): string;
  quantity(value: string, unit?: string): string;
  date(value: string): string;
  dateTime(value: string): string;
  full(value: string): string;
  /** Relative within the last day, a date otherwise. */
  ago(value: string | number, now?: number): string;
  bytes(value: number): string;
}

function grouped(parts: Intl.NumberFormatPart[], group: string): string {
  return parts.map((part) => (part.type === 'group' ? group : part.value)).join('');
}

function make(of: Language): Formats {
  const group = of === 'ru' ? nbsp : ',';
  const cents = new Intl.NumberFormat(locale[of], { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const plain = new Intl.NumberFormat(locale[of], { maximumFractionDigits: 3 });
  const clock = new Intl.DateTimeFormat(locale[of], { hour: '2-digit', minute: '2-digit' });
  const long = new Intl.DateTimeFormat(locale[of], { dateStyle: 'full', timeStyle: 'short' });
  const longDate = new Intl.DateTimeFormat(locale[of], { dateStyle: 'full' });
  const relative = new Intl.RelativeTimeFormat(locale[of], { numeric: 'auto', style: 'short' });
  // Intl takes a decimal string as it is, so no digit is lost on the way to the screen.
  const exact = (value: string): number => value as unknown as number;
  const sign = (currency: string): string => signs[currency] ?? currency;
  const amount = (value: Money | string | null | undefined): string =>
    value == null ? '' : grouped(cents.formatToParts(exact(typeof value === 'string' ? value : value.amount)), group);
  const date = (value: string): string => {
    const at = day(value);
    const year = at.getFullYear() === new Date().getFullYear() ? '' : `${nbsp}${at.getFullYear()}`;
    return `${at.getDate()}${nbsp}${months[of][at.getMonth()] ?? ''}${year}`;
  };
  const dateTime = (value: string): string => `${date(value)}, ${clock.format(new Date(value))}`;
  return {
    amount,
    sign,
    money: (value) => (value == null ? '' : `${amount(value)}${nbsp}${sign(value.currency)}`),
    number: (value) => grouped(plain.formatToParts(value), group),
    quantity: (value, unit) => grouped(plain.formatToParts(exact(value)), group) + (unit ? nbsp + unit : ''),
    date,
    dateTime,
    full: (value) => (value.length === 10 ? longDate.format(day(value)) : long.format(new Date(value))),
    ago(value, now = Date.now()) {
      const at = typeof value === 'number' ? value : Date.parse(value);
      const minutes = Math.round((at - now) / 60_000);
      if (minutes > -60) return relative.format(Math.min(minutes, 0), 'minute');
      if (minutes > -24 * 60) return relative.format(Math.round(minutes / 60), 'hour');
      return dateTime(new Date(at).toISOString());
    },
    bytes: (value) =>
      value < 1_000_000
        ? `${plain.format(Math.max(1, Math.round(value / 1000)))}${nbsp}${of === 'ru' ? 'КБ' : 'kB'}`
        : `${plain.format(Math.round(value / 100_000) / 10)}${nbsp}${of === 'ru' ? 'МБ' : 'MB'}`,
  };
}

const signs: Record<string, string> = {
  RUB: '₽',
  USD: '$',
  EUR: '€',
  CNY: '¥',
  KZT: '₸',
  BYN: 'Br',
  UAH: '₴',
  TRY: '₺',
};

/** A business date has no time zone: `2026-11-28` is the 28th wherever it is read. */
function day(value: string): Date {
  return value.length === 10 ? new Date(`${value}T00:00:00`) : new Date(value);
}

const made: Record<Language, Formats> = { ru: make('ru'), en: make('en') };

export const formats = (of: Language): Formats => made[of];
export const useFormats = (): Formats => made[useLanguage()];
