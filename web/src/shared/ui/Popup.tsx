import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Popup.module.css';

interface PopupProps {
  /** What is seen; the button is made here so that it is wired to the panel. */
  readonly face: ReactNode;
  readonly label?: string;
  readonly className?: string | undefined;
  readonly align?: 'start' | 'end';
  readonly width?: number;
  readonly role?: 'menu' | 'dialog';
  readonly children: (close: () => void) => ReactNode;
  readonly onOpen?: () => void;
}

const gap = 6;

function place(panel: HTMLElement, anchor: HTMLElement, align: 'start' | 'end'): void {
  const at = anchor.getBoundingClientRect();
  const size = panel.getBoundingClientRect();
  const wanted = align === 'end' ? at.right - size.width : at.left;
  const left = Math.max(8, Math.min(wanted, document.documentElement.clientWidth - size.width - 8));
  const below = at.bottom + gap;
  const fits = below + size.height < window.innerHeight - 8;
  const top = fits ? below : Math.max(8, at.top - gap - size.height);
  panel.style.setProperty('--left', `${left}px`);
  panel.style.setProperty('--top', `${top}px`);
}

const focusable = 'a[href],button:not([disabled]),input:not([disabled]),[tabindex="0"]';

function step(panel: HTMLElement, by: 1 | -1): void {
  const items = [...panel.querySelectorAll<HTMLElement>(focusable)];
  const now = items.indexOf(document.activeElement as HTMLElement);
  items[(now + by + items.length) % items.length]?.focus();
}

/** A button with a panel over the page: the browser's own popover, so Escape and a click outside close it; a sheet on phones. */
export function Popup({
  face,
  label,
  className,
  align = 'start',
  width,
  role = 'dialog',
  children,
  onOpen,
}: PopupProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const opened = useRef(onOpen);
  opened.current = onOpen;
  useEffect(() => {
    const element = panel.current;
    const toggled = (event: Event): void => {
      const open = (event as ToggleEvent).newState === 'open';
      button.current?.setAttribute('aria-expanded', String(open));
      if (!open || element === null || button.current === null) return;
      place(element, button.current, align);
      if (role === 'menu') element.querySelector<HTMLElement>(focusable)?.focus();
    };
    const opening = (event: Event): void => {
      if ((event as ToggleEvent).newState === 'open') opened.current?.();
    };
    element?.addEventListener('beforetoggle', opening);
    element?.addEventListener('toggle', toggled);
    return () => {
      element?.removeEventListener('beforetoggle', opening);
      element?.removeEventListener('toggle', toggled);
    };
  }, [align, role]);
  const close = (): void => panel.current?.hidePopover();
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup={role}
        aria-expanded={false}
        popoverTarget={id}
      >
        {face}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move among the controls inside, which are focusable themselves */}
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={styles.panel}
        style={width === undefined ? undefined : { width }}
        onKeyDown={(event) => {
          if (role !== 'menu' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
          event.preventDefault();
          step(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
        }}
      >
        {children(close)}
      </div>
    </>
  );
}
