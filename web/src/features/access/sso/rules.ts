/** The mail domain in what is typed as login, once it looks like a whole one. */
export function domainOf(login: string): string | undefined {
  const domain = login.trim().split('@')[1]?.toLowerCase();
  return domain !== undefined && /^[^\s@]+\.[^\s@.]{2,}$/.test(domain) ? domain : undefined;
}

/** A way within the portal; whatever could lead elsewhere is its first page instead. */
export const within = (path: string | null): string =>
  path !== null && /^\/(?![/\\])/.test(path) && !path.startsWith('/sso/') ? path : '/';
