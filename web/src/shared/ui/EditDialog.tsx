import type { ReactNode } from 'react';
import type { Problem } from '@/shared/http/api';
import type { Editing } from '@/shared/merge';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { FormDialog } from './FormDialog';

interface EditDialogProps<V, Output> {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly editing: Editing<V, Output>;
  readonly running: boolean;
  readonly problem: Problem | undefined;
  readonly onSaved?: (saved: Output) => void;
  /** How the fields are called, and how a value reads, when somebody else was quicker. */
  readonly names: { readonly [K in keyof V]: string };
  readonly show?: (field: keyof V, value: V[keyof V]) => string;
  readonly action?: string | undefined;
  readonly width?: number;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** Adds or changes one thing over the page: keeps the typing, closes when it is saved, settles with those who were quicker. */
export function EditDialog<V extends object, Output>(props: EditDialogProps<V, Output>) {
  const { title, open, onClose, editing, running, problem, onSaved, names, show, action, width, aside, children } =
    props;
  const done = async (saving: Promise<Output | undefined>): Promise<void> => {
    const saved = await saving;
    if (saved === undefined) return;
    onClose();
    onSaved?.(saved);
  };
  return (
    <>
      <FormDialog
        {...{ title, open, onClose, running, problem, aside, children }}
        {...(action === undefined ? {} : { action })}
        {...(width === undefined ? {} : { width })}
        onSubmit={() => void done(editing.submit())}
      />
      <ChangedMeanwhile
        others={editing.others}
        names={names}
        {...(show === undefined ? {} : { show })}
        onSettle={(theirs) => void done(editing.settle(theirs))}
        onBack={editing.back}
      />
    </>
  );
}
