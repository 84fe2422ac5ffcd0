import { orderable, type Row } from './rows';

/** Puts the keyboard into the quantity of a row; false if the row is too far away to be drawn. */
export function focusQuantity(rowId: string): boolean {
  const field = document.querySelector<HTMLInputElement>(`[data-quantity="${rowId}"] input`);
  field?.focus();
  return field !== null;
}

/** From one quantity to the next or the one before, over rows in which there is nothing to type. */
export function stepQuantity(rows: readonly Row[], from: string, by: 1 | -1): boolean {
  let next = rows.findIndex(({ id }) => id === from) + by;
  while (next >= 0 && next < rows.length && !orderable(rows[next])) next += by;
  const row = rows[next];
  return row !== undefined && focusQuantity(row.id);
}
