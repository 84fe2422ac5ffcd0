import type { Messages } from '@/shared/i18n/messages';
import en from './told/en.json';
import ru from './told/ru.json';

type Names = Readonly<Record<string, string>>;

interface Told {
  /** What was done to which kind of thing, before its name. */
  readonly deeds: Names;
  readonly otherDeeds: Names;
  readonly parts: Names;
  readonly fields: Names;
  readonly values: Names;
}

/** What the log calls by codes: deeds, parts of things, fields and their values. The server writes its tables with the same words. */
export const names: Messages<Told> = { ru, en };
