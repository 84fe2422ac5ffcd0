import 'fake-indexeddb/auto';

// The few browser globals that the modules under test touch when they are loaded.
const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};
Object.assign(globalThis, {
  localStorage: storage,
  navigator: { languages: ['ru'] },
  document: { documentElement: { lang: '' }, cookie: '', addEventListener: () => {}, visibilityState: 'visible' },
});
