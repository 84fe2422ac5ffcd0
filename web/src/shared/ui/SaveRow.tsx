import { Button } from '@mantine/core';
import { useMessages } from '@/shared/i18n/messages';
import type { Editing } from '@/shared/merge';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { words } from './words';

interface SaveRowProps<V, Output> {
  readonly editing: Editing<V, Output>;
  readonly running: boolean;
  /** What the button says, if it is not just saved. */
  readonly action?: string;
  /** How the fields are called when somebody else was quicker. */
  readonly names: { readonly [K in keyof V]: string };
  readonly onSettle: (saving: Promise<Output | undefined>) => void;
}

/** The end of a form that stands on the page: saves it, goes back to what is kept, settles with those who were quicker. */
export function SaveRow<V extends object, Output>({
  editing,
  running,
  action,
  names,
  onSettle,
}: SaveRowProps<V, Output>) {
  const m = useMessages(words);
  return (
    <>
      <div className="row wrap">
        <Button type="submit" variant="filled" loading={running} disabled={!editing.touched}>
          {action ?? m.save}
        </Button>
        {editing.touched && <Button onClick={editing.discard}>{m.discard}</Button>}
      </div>
      <ChangedMeanwhile
        others={editing.others}
        names={names}
        onSettle={(theirs) => onSettle(editing.settle(theirs))}
        onBack={editing.back}
      />
    </>
  );
}
