const focusable = 'input, select, textarea, button, [contenteditable]';

/**
 * The control that a JSON pointer of a problem speaks of: the nearest one to where the problem is told, since another form on the page may have
 * a field of the same name.
 */
export function fieldNear(from: Element, pointer: string): HTMLElement | undefined {
  for (let place = from.parentElement; place !== null; place = place.parentElement) {
    const named = [...place.querySelectorAll<HTMLElement>('[data-field]')];
    const found = named.find((one) => one.dataset.field === pointer);
    if (found) return found.matches(focusable) ? found : (found.querySelector<HTMLElement>(focusable) ?? found);
  }
  return undefined;
}

/** Brings whoever follows an error to the field it is about. */
export function goToField(from: Element, pointer: string): void {
  const field = fieldNear(from, pointer);
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
}
