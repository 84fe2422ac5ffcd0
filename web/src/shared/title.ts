import { useEffect } from 'react';

let portal = 'Kabinet';
let page: string | undefined;

const write = (): void => {
  document.title = page === undefined ? portal : `${page} · ${portal}`;
};

/** Whose portal this is: the end of every title. */
export function namePortal(name: string): void {
  portal = name;
  write();
}

/** What the tab, the history and the bookmarks call this page. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    page = title;
    write();
    return () => {
      page = undefined;
      write();
    };
  }, [title]);
}
