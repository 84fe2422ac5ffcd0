import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { type Language, language, useLanguage } from '@/shared/i18n/language';
import { messages, useMessages } from '@/shared/i18n/messages';
import styles from './Preferences.module.css';

const words = messages(
  { language: 'Язык', theme: 'Оформление', light: 'Светлое', dark: 'Тёмное', auto: 'Как в системе' },
  { language: 'Language', theme: 'Appearance', light: 'Light', dark: 'Dark', auto: 'System' },
);

const languages: readonly { value: Language; label: string }[] = [
  { value: 'ru', label: 'Русский' },
  { value: 'en', label: 'English' },
];

/** Language and light or dark: kept on this device. */
export function Preferences({ onLanguage }: { onLanguage?: (chosen: Language) => void }) {
  const m = useMessages(words);
  const now = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes: readonly { value: MantineColorScheme; label: string }[] = [
    { value: 'light', label: m.light },
    { value: 'dark', label: m.dark },
    { value: 'auto', label: m.auto },
  ];
  const choose = (chosen: Language): void => {
    language.set(chosen);
    onLanguage?.(chosen);
  };
  return (
    <div className={styles.preferences}>
      <Segments label={m.language} value={now} options={languages} onChange={choose} />
      <Segments label={m.theme} value={colorScheme} options={schemes} onChange={setColorScheme} />
    </div>
  );
}

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { value: T; label: string }[];
  readonly onChange: (value: T) => void;
}

/** A choice of a few, all of them seen. */
export function Segments<T extends string>({ label, value, options, onChange }: SegmentsProps<T>) {
  return (
    <fieldset className={styles.segments}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
