import type { View } from '../filter';

const key = 'kabinet.catalogue.view';

/** How this person looks at the catalogue when the address does not say. */
export const rememberedView = (): View => (localStorage.getItem(key) === 'grid' ? 'grid' : 'table');

export const rememberView = (view: View): void => localStorage.setItem(key, view);
