import { within } from './rules';

const key = 'kabinet.sso-back';

/** Leaves for the provider; the place to come back to stays in this browser and never travels. */
export function away(address: string): void {
  const { pathname, search, hash } = window.location;
  sessionStorage.setItem(key, pathname + search + hash);
  window.location.assign(address);
}

/** Goes where one wanted to be before one left. */
export function backAgain(): void {
  const path = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  window.location.replace(within(path));
}
