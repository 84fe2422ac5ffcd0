import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { Icon } from '@/shared/ui/icons';
import { Popup } from '@/shared/ui/Popup';
import { toast } from '@/shared/ui/toasts';
import styles from './list.module.css';
import { words } from './words';

/** A question to a list that a person asks again and again. */
export interface View {
  readonly id: string;
  readonly name: string;
  readonly search: Readonly<Record<string, string>>;
}

interface SavedViewsProps {
  readonly views: readonly View[];
  readonly onViews: (views: readonly View[]) => void;
  /** Filters and order as they are now. */
  readonly now: Readonly<Record<string, string>>;
  readonly onPick: (view: View) => void;
}

export function SavedViews({ views, onViews, now, onPick }: SavedViewsProps) {
  const m = useMessages(words);
  const [name, setName] = useState('');
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    onViews([...views, { id: newId(), name: name.trim(), search: now }]);
    setName('');
  };
  const remove = (view: View): void => {
    onViews(views.filter((one) => one.id !== view.id));
    toast(m.viewRemoved(view.name), { label: m.undo, run: () => onViews(views) });
  };
  return (
    <Popup face={<Icon name="bookmark" />} label={m.views} className={styles.tool} align="end" width={280}>
      {(close) => (
        <div className={styles.options}>
          {views.length === 0 && <p className={styles.hint}>{m.viewsEmpty}</p>}
          {views.map((view) => (
            <div key={view.id} className="row">
              <button
                type="button"
                className={styles.option}
                onClick={() => {
                  onPick(view);
                  close();
                }}
              >
                {view.name}
              </button>
              <button
                type="button"
                className={styles.tool}
                aria-label={m.removeView(view.name)}
                onClick={() => remove(view)}
              >
                <Icon name="close" size={15} />
              </button>
            </div>
          ))}
          <form className="row" onSubmit={save}>
            <TextInput
              aria-label={m.viewName}
              placeholder={m.viewName}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              flex={1}
            />
            <Button type="submit">{m.saveView}</Button>
          </form>
        </div>
      )}
    </Popup>
  );
}
