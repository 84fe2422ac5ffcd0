import type { ReactNode } from 'react';
import { Preferences } from '@/shared/ui/Preferences';
import styles from './Front.module.css';

/** The page before the door: one form, the language and the theme. */
export function Front({
  title,
  seller,
  children,
}: {
  title: string;
  seller?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className={styles.page}>
      <main className={styles.form}>
        <p className={styles.seller}>{seller ?? '\u00a0'}</p>
        <h1>{title}</h1>
        {children}
      </main>
      <footer className={styles.foot}>
        <Preferences />
      </footer>
    </div>
  );
}
