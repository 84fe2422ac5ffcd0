import { say } from '@/shared/i18n/messages';
import { toast } from '@/shared/ui/toasts';
import { words } from './words';

/** Keeps the shell of the portal on the device, and offers a new version instead of swapping it under the hand. */
export function keepShell(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const replacing = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (replacing) window.location.reload();
  });
  window.addEventListener('load', () => void register());
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js');
  if (registration.waiting) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const found = registration.installing;
    found?.addEventListener('statechange', () => {
      if (found.state === 'installed' && navigator.serviceWorker.controller) offer(found);
    });
  });
}

function offer(worker: ServiceWorker): void {
  const m = say(words);
  toast(m.update, { label: m.updateNow, run: () => worker.postMessage('take-over') });
}
