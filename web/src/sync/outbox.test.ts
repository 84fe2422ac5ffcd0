import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Fault, RequestFailed } from '@/shared/http/fault';
import type { Call } from '@/shared/http/request';
import { newId } from '@/shared/ids';
import { Outbox, type Write } from './outbox';
import { LocalStore } from './store';

const refusal: Fault = { kind: 'refused', status: 422, problem: { type: '/problems/x', title: 'No', status: 422 } };
const write: Write = { method: 'POST', path: '/things', body: { a: 1 }, label: 'Thing', touches: [] };

let store: LocalStore;
let outbox: Outbox;
let calls: Call[];
let answers: (() => Promise<unknown>)[];

const fails = (fault: Fault) => () => Promise.reject(new RequestFailed(fault));
const open = () => {
  const send = (call: Call) => {
    calls.push(call);
    return (answers.shift() ?? (() => Promise.resolve('ok')))();
  };
  return new Outbox({ store, send, delivered: () => {}, name: store.person, random: () => 0.5 });
};

beforeEach(async () => {
  store = await LocalStore.open(newId());
  calls = [];
  answers = [];
  outbox = open();
  await outbox.start();
});

afterEach(() => {
  outbox.stop();
  store.close();
  vi.useRealTimers();
});

describe('the outbox', () => {
  it('sends a write with its id as the idempotency key and forgets it once accepted', async () => {
    await expect(outbox.submit(write)).resolves.toBe('ok');
    expect(calls[0]?.idempotencyKey).toMatch(/^[0-9a-f-]{36}$/);
    expect(await store.outbox()).toEqual([]);
  });

  it('makes one command of a double click', async () => {
    const once = { ...write, once: 'place-order' };
    const both = await Promise.all([outbox.submit(once), outbox.submit(once)]);
    expect(both).toEqual(['ok', 'ok']);
    expect(calls).toHaveLength(1);
  });

  it('repeats an unreachable server with the same key until it answers', async () => {
    answers = [fails({ kind: 'unreachable' }), fails({ kind: 'unavailable', status: 503, retryAfterMs: 10 })];
    const answer = outbox.submit(write);
    await vi.waitFor(() => expect(outbox.snapshot()[0]?.attempts).toBe(1));
    await outbox.wake();
    await expect(answer).resolves.toBe('ok');
    expect(calls).toHaveLength(3);
    expect(new Set(calls.map((call) => call.idempotencyKey)).size).toBe(1);
  });

  it('never drops a refused write: it lands in the tray with the reason', async () => {
    answers = [fails(refusal)];
    await expect(outbox.submit(write)).rejects.toMatchObject({ fault: refusal });
    expect(await store.outbox()).toMatchObject([{ state: 'attention', fault: refusal }]);
  });

  it('leaves a refusal to the screen that waits for it', async () => {
    answers = [fails(refusal)];
    await expect(outbox.submit({ ...write, answeredInPlace: true })).rejects.toMatchObject({ fault: refusal });
    expect(await store.outbox()).toEqual([]);
  });

  it('survives a reload: the next page sends what the last one could not, under the same key', async () => {
    answers = [fails({ kind: 'unreachable' })];
    void outbox.submit({ ...write, answeredInPlace: true });
    await vi.waitFor(() => expect(outbox.snapshot()[0]?.attempts).toBe(1));
    outbox.stop();
    outbox = open();
    await outbox.start();
    await outbox.wake();
    await vi.waitFor(async () => expect(await store.outbox()).toEqual([]));
    expect(calls[1]?.idempotencyKey).toBe(calls[0]?.idempotencyKey);
  });

  it('puts a refusal that nobody waits for any more into the tray', async () => {
    answers = [fails({ kind: 'unreachable' }), fails(refusal)];
    void outbox.submit({ ...write, answeredInPlace: true });
    await vi.waitFor(() => expect(outbox.snapshot()[0]?.attempts).toBe(1));
    outbox.stop();
    outbox = open();
    await outbox.start();
    await outbox.wake();
    await vi.waitFor(() => expect(outbox.snapshot()[0]?.state).toBe('attention'));
  });

  it('joins a command that an earlier page has left on its way', async () => {
    answers = [fails({ kind: 'unreachable' })];
    void outbox.submit({ ...write, once: 'place-order' });
    await vi.waitFor(() => expect(outbox.snapshot()[0]?.attempts).toBe(1));
    outbox.stop();
    answers = [fails({ kind: 'unreachable' })];
    outbox = open();
    await outbox.start();
    const again = outbox.submit({ ...write, once: 'place-order' });
    await vi.waitFor(() => expect(calls).toHaveLength(2));
    await outbox.wake();
    await expect(again).resolves.toBe('ok');
    expect(new Set(calls.map((call) => call.idempotencyKey)).size).toBe(1);
  });

  it('keeps the order within a lane and lets other lanes pass', async () => {
    answers = [fails({ kind: 'unreachable' })];
    void outbox.submit({ ...write, path: '/a1', lane: 'a' });
    await vi.waitFor(() => expect(outbox.snapshot()[0]?.attempts).toBe(1));
    void outbox.submit({ ...write, path: '/a2', lane: 'a' });
    await outbox.submit({ ...write, path: '/b1', lane: 'b' });
    expect(calls.map((call) => call.path)).toEqual(['/a1', '/b1']);
    await outbox.wake();
    await vi.waitFor(() => expect(calls.map((call) => call.path)).toEqual(['/a1', '/b1', '/a1', '/a2']));
  });

  it('sends only the last of several values of one thing, and answers all who wait for it', async () => {
    answers = [fails({ kind: 'unreachable' })];
    void outbox.submit({ ...write, lane: 'cart' });
    await vi.waitFor(() => expect(outbox.snapshot()[0]?.attempts).toBe(1));
    const first = outbox.submit({ ...write, body: 1, lane: 'cart', replaces: 'line-7' });
    const second = outbox.submit({ ...write, body: 2, lane: 'cart', replaces: 'line-7' });
    await vi.waitFor(() => expect(outbox.snapshot()).toHaveLength(2));
    await outbox.wake();
    await expect(Promise.all([first, second])).resolves.toEqual(['ok', 'ok']);
    expect(calls.map((call) => call.body)).toEqual([{ a: 1 }, { a: 1 }, 2]);
  });

  it('holds writes while signed out and sends them after signing in', async () => {
    answers = [fails({ kind: 'signedOut' })];
    const answer = outbox.submit(write);
    await vi.waitFor(() => expect(outbox.snapshot()[0]?.fault?.kind).toBe('signedOut'));
    await outbox.wake();
    await expect(answer).resolves.toBe('ok');
  });

  it('holds writes while the person has something to agree to and sends them afterwards', async () => {
    const problem = { type: '/problems/access/consent-needed', title: 'First', status: 403 };
    answers = [fails({ kind: 'consentNeeded', problem })];
    const answer = outbox.submit(write);
    await vi.waitFor(() => expect(outbox.snapshot()[0]?.fault?.kind).toBe('consentNeeded'));
    expect(outbox.snapshot()[0]?.state).toBe('waiting');
    await outbox.wake();
    await expect(answer).resolves.toBe('ok');
  });

  it('gives a discarded entry back when the discard is undone', async () => {
    answers = [fails(refusal)];
    await outbox.submit(write).catch(() => {});
    const [entry] = outbox.snapshot();
    if (entry === undefined) throw new Error('the tray is empty');
    await outbox.discard(entry.id);
    expect(outbox.snapshot()).toEqual([]);
    await outbox.restore(entry);
    expect(outbox.snapshot()).toEqual([entry]);
  });
});
