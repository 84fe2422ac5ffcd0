const pad = (value: number): string => String(value).padStart(2, '0');

const written = (at: Date): string => `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;

const midnight = (day: string, later: number): string | null => {
  const at = new Date(`${day}T00:00`);
  if (Number.isNaN(at.getTime())) return null;
  at.setDate(at.getDate() + later);
  return at.toISOString();
};

/** The moment at which a day begins where the reader is. */
export const beginning = (day: string): string | null => midnight(day, 0);

/** The moment at which a day is over. */
export const ending = (day: string): string | null => midnight(day, 1);

/** The day on which something begins; empty if it has no beginning. */
export const dayOf = (moment: string | null | undefined): string => (moment ? written(new Date(moment)) : '');

/** The last day of something that ends at a moment. */
export const lastDayOf = (moment: string | null | undefined): string =>
  moment ? written(new Date(new Date(moment).getTime() - 1)) : '';
