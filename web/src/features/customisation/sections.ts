const all = ['portal', 'entry', 'sign-on', 'tokens', 'agreements', 'mail', 'register', 'isolation'] as const;

export type SectionName = (typeof all)[number];

/** The sections that somebody may see who keeps the portal: single sign-on is up to administrators, tokens to whoever may make them. */
export const sectionsOf = (administrator: boolean, mayKeepTokens: boolean): readonly SectionName[] =>
  all.filter((one) => (one !== 'sign-on' || administrator) && (one !== 'tokens' || mayKeepTokens));
