import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '@/shared/ids';
import { collection, createReads } from './collections';
import { LocalStore } from './store';

const thing = collection<string, { n: number }>({
  name: 'thing',
  topics: ['cart.changed'],
  path: (id) => `/things/${id}`,
});

let store: LocalStore;
const answers = (n: number) => ({ ...thing('1'), queryFn: () => Promise.resolve({ n }), retry: false });
const silent = { ...thing('1'), queryFn: () => Promise.reject(new Error('offline')), retry: false };

beforeEach(async () => {
  store = await LocalStore.open(newId());
});

describe('reads through the local store', () => {
  it('come back after a reload, without the server', async () => {
    await createReads(store).client.fetchQuery(answers(1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(createReads(store).client.fetchQuery(silent)).resolves.toEqual({ n: 1 });
  });
  it('come back as the last accepted write has left them', async () => {
    const { client, become } = createReads(store);
    await client.fetchQuery(answers(1));
    await become(thing('1').queryKey, { n: 2 });
    await expect(createReads(store).client.fetchQuery(silent)).resolves.toEqual({ n: 2 });
  });
  it('are gone when the snapshots are forgotten', async () => {
    await createReads(store).client.fetchQuery(answers(1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await store.forgetSnapshots();
    await expect(createReads(store).client.fetchQuery(silent)).rejects.toThrow('offline');
  });
});
