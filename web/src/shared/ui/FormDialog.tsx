import { Button } from '@mantine/core';
import { createContext, type FormEvent, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';
import type { Problem } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from './Dialog';
import styles from './FormDialog.module.css';
import { ErrorSummary } from './states';
import { words } from './words';

interface FormDialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly running: boolean;
  readonly problem: Problem | undefined;
  /** The verb on the button; "save" if nothing better is said. */
  readonly action?: string;
  readonly width?: number;
  /** Beside the buttons: rarer things to do with what is edited. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

const changedMeanwhile = 412;

/** Whether a dialog is opened out of the form of another one: a browser does not know a form within a form. */
const InForm = createContext(false);

/** A form over the page: what is wrong on top, fields, one button. */
export function FormDialog(props: FormDialogProps) {
  const { title, open, onClose, onSubmit, running, problem, action, width, aside, children } = props;
  const m = useMessages(words);
  const nested = useContext(InForm);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // A dialog that was opened out of another one's form is not sent together with it.
    event.stopPropagation();
    onSubmit();
  };
  const dialog = (
    <Dialog title={title} open={open} onClose={onClose} {...(width === undefined ? {} : { width })}>
      <InForm value={true}>
        <form className={styles.form} noValidate onSubmit={submit}>
          <ErrorSummary problem={problem?.status === changedMeanwhile ? undefined : problem} />
          {children}
          <div className="row wrap">
            <Button type="submit" variant="filled" loading={running}>
              {action ?? m.save}
            </Button>
            <Button onClick={onClose}>{m.cancel}</Button>
            {aside && <span className="push">{aside}</span>}
          </div>
        </form>
      </InForm>
    </Dialog>
  );
  return nested ? createPortal(dialog, document.body) : dialog;
}

/** Fields that stand side by side where there is place. */
export const Fields = ({ children }: { children: ReactNode }) => <div className={styles.fields}>{children}</div>;
