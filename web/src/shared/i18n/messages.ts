import { type Language, language, useLanguage } from './language';

type Entry = string | ((...values: never[]) => string);
type Entries = { readonly [key: string]: Entry | Entries };
type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: never[]) => string
      ? T[K]
      : Translated<T[K]>;
};

/** The words of one part of the interface in both languages. */
export type Messages<T> = Readonly<Record<Language, Translated<T>>>;

/** Pairs Russian with English; a key missing in either does not compile. Texts with values are functions. */
export const messages = <const T extends Entries>(ru: T, en: Translated<T>): Messages<T> => ({
  ru: ru as unknown as Translated<T>,
  en,
});

/** The words in the language of the page; the component is drawn again when the language changes. */
export const useMessages = <T>(of: Messages<T>): Translated<T> => of[useLanguage()];

/** The words outside a component. */
export const say = <T>(of: Messages<T>): Translated<T> => of[language.current()];

const ruRules = new Intl.PluralRules('ru');
const enRules = new Intl.PluralRules('en');

/** `ruPlural(3, 'товар', 'товара', 'товаров')` → `товара`. */
export function ruPlural(count: number, one: string, few: string, many: string): string {
  const rule = ruRules.select(count);
  return rule === 'one' ? one : rule === 'few' ? few : many;
}

/** `enPlural(3, 'item', 'items')` → `items`. */
export const enPlural = (count: number, one: string, other: string): string =>
  enRules.select(count) === 'one' ? one : other;
