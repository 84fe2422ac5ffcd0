import { v7 } from 'uuid';

/** A time-ordered id made on this side, so that a thing has its name before the server has heard of it. */
export const newId = (): string => v7();
