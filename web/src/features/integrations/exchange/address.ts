/** Where 1C finds this portal. */
export const exchangeAddress = (): string => `${window.location.origin}/exchange/1c`;
