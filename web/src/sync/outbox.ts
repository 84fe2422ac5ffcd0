import { type Fault, RequestFailed, worthRetrying } from '@/shared/http/fault';
import type { Call } from '@/shared/http/request';
import { newId } from '@/shared/ids';
import type { OutboxEntry } from './store';

/** What is handed to the outbox; the outbox adds the id and the bookkeeping. */
export type Write = Pick<OutboxEntry, 'method' | 'path' | 'label' | 'touches'> &
  Partial<Pick<OutboxEntry, 'id' | 'body' | 'version' | 'lane' | 'replaces' | 'once' | 'becomes' | 'about'>> & {
    /** The screen that waits for the answer shows a refusal itself; without one it goes to the tray. */
    readonly answeredInPlace?: boolean;
  };

export interface OutboxStore {
  outbox(): Promise<OutboxEntry[]>;
  putOutbox(entry: OutboxEntry): Promise<unknown>;
  dropOutbox(id: string): Promise<void>;
}

export interface OutboxOptions {
  readonly store: OutboxStore;
  readonly send: (call: Call) => Promise<unknown>;
  /** Called when a write has reached the server, while the entry is still in the store. */
  readonly delivered: (entry: OutboxEntry, answer: unknown) => void | Promise<void>;
  readonly name: string;
  readonly now?: () => number;
  readonly random?: () => number;
}

type Outcome = { readonly value: unknown } | { readonly fault: Fault };
interface Waiter {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: RequestFailed) => void;
  readonly answeredInPlace: boolean;
}

const firstDelayMs = 1_000;
const longestDelayMs = 60_000;

/**
 * The only way out for writes. An entry is stored before it is sent and leaves the store only when the server has
 * accepted it, the waiting screen has taken over its refusal, or the person has discarded it.
 */
export class Outbox {
  private readonly options: Required<OutboxOptions>;
  private readonly waiters = new Map<string, Waiter[]>();
  private readonly underWay = new Map<string, Promise<unknown>>();
  private readonly sending = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private readonly channel: BroadcastChannel | undefined;
  private entries: readonly OutboxEntry[] = [];
  private admissions: Promise<void> = Promise.resolve();
  private pass: Promise<void> | undefined;
  private again = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;

  constructor(options: OutboxOptions) {
    this.options = { now: Date.now, random: Math.random, ...options };
    this.channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(options.name);
    this.channel?.addEventListener('message', (event: MessageEvent<{ id: string; outcome: Outcome }>) => {
      this.settle(event.data.id, event.data.outcome);
      void this.refresh();
    });
  }

  /** Takes up what an earlier page left behind. */
  readonly start = async (): Promise<void> => {
    await this.refresh();
    await this.wake();
  };

  readonly stop = (): void => {
    this.stopped = true;
    clearTimeout(this.timer);
    this.channel?.close();
  };

  readonly snapshot = (): readonly OutboxEntry[] => this.entries;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Stores the write and sends it as soon as it can be sent; the promise is the server's answer. */
  submit<T>(write: Write): Promise<T> {
    const running = write.once === undefined ? undefined : this.underWay.get(write.once);
    if (running !== undefined) return running as Promise<T>;
    const { answeredInPlace = false, ...rest } = write;
    const id = write.id ?? newId();
    const created = { createdAt: this.options.now(), attempts: 0, notBefore: 0, state: 'waiting' } as const;
    const entry: OutboxEntry = { ...rest, ...created, id, lane: write.lane ?? id };
    const answer = new Promise<unknown>((resolve, reject) => {
      this.waiters.set(id, [{ resolve, reject, answeredInPlace }]);
    });
    if (write.once !== undefined) this.holdOnce(write.once, answer);
    this.admissions = this.admissions.then(() => this.admit(entry));
    return answer as Promise<T>;
  }

  /** Resolves when all that was submitted so far is in the store, so that not even a crash can lose it. */
  readonly kept = (): Promise<void> => this.admissions;

  /** Sends everything that waits, now: the network is back, or the person is signed in again. */
  readonly wake = async (): Promise<void> => {
    for (const entry of await this.options.store.outbox()) {
      if (entry.state === 'waiting' && entry.notBefore > 0)
        await this.options.store.putOutbox({ ...entry, notBefore: 0 });
    }
    this.kick();
  };

  readonly retry = async (id: string): Promise<void> => {
    const entry = (await this.options.store.outbox()).find((one) => one.id === id);
    if (entry === undefined) return;
    const { fault: _settled, ...rest } = entry;
    await this.options.store.putOutbox({ ...rest, state: 'waiting', attempts: 0, notBefore: 0 });
    await this.refresh();
    this.kick();
  };

  readonly discard = async (id: string): Promise<void> => {
    await this.options.store.dropOutbox(id);
    await this.refresh();
  };

  /** Brings a discarded entry back to the tray. */
  readonly restore = async (entry: OutboxEntry): Promise<void> => {
    await this.options.store.putOutbox(entry);
    await this.refresh();
  };

  private holdOnce(key: string, answer: Promise<unknown>): void {
    this.underWay.set(key, answer);
    const release = (): void => void this.underWay.delete(key);
    answer.then(release, release);
  }

  private async admit(entry: OutboxEntry): Promise<void> {
    const stored = await this.options.store.outbox();
    const same = stored.find((one) => entry.once !== undefined && one.once === entry.once && one.state === 'waiting');
    if (same !== undefined) {
      this.hand(entry.id, same.id);
      this.kick();
      return;
    }
    const older = stored.filter((one) => this.gives(one, entry));
    await this.options.store.putOutbox(entry);
    for (const one of older) {
      await this.options.store.dropOutbox(one.id);
      this.hand(one.id, entry.id);
    }
    await this.refresh();
    this.kick();
  }

  /** Whoever waits for one entry waits for another from now on. */
  private hand(from: string, to: string): void {
    this.waiters.set(to, [...(this.waiters.get(to) ?? []), ...(this.waiters.get(from) ?? [])]);
    this.waiters.delete(from);
  }

  private gives(older: OutboxEntry, newer: OutboxEntry): boolean {
    const same = older.replaces !== undefined && older.replaces === newer.replaces;
    return same && older.state === 'waiting' && !this.sending.has(older.id);
  }

  private kick(): void {
    if (this.stopped) return;
    if (this.pass !== undefined) {
      this.again = true;
      return;
    }
    this.pass = this.locked(() => this.drain()).finally(() => {
      this.pass = undefined;
      if (this.again) {
        this.again = false;
        this.kick();
      }
    });
  }

  /** One page at a time sends, however many are open. */
  private async locked(work: () => Promise<void>): Promise<void> {
    if (typeof navigator === 'undefined' || navigator.locks === undefined) return work();
    await navigator.locks.request(this.options.name, work);
  }

  private async drain(): Promise<void> {
    const waiting = (await this.options.store.outbox()).filter((entry) => entry.state === 'waiting');
    const lanes = new Map<string, OutboxEntry[]>();
    for (const entry of waiting) lanes.set(entry.lane, [...(lanes.get(entry.lane) ?? []), entry]);
    await Promise.all([...lanes.values()].map((lane) => this.sendLane(lane)));
    await this.refresh();
    this.schedule();
  }

  private async sendLane(lane: readonly OutboxEntry[]): Promise<void> {
    for (const entry of lane) {
      if (this.stopped || entry.notBefore > this.options.now()) return;
      if (!(await this.sendOne(entry))) return;
    }
  }

  /** False if the lane has to wait behind this entry. */
  private async sendOne(entry: OutboxEntry): Promise<boolean> {
    const current = (await this.options.store.outbox()).find((one) => one.id === entry.id);
    if (current === undefined) return true;
    this.sending.add(entry.id);
    try {
      const { method, path, body, version } = entry;
      const value = await this.options.send({
        method,
        path,
        body,
        idempotencyKey: entry.id,
        ...(version === undefined ? {} : { version }),
      });
      // Out of sight in the same moment in which the answer comes into sight, or a change would show twice.
      this.entries = this.entries.filter((one) => one.id !== entry.id);
      await this.options.delivered(entry, value);
      await this.options.store.dropOutbox(entry.id);
      await this.refresh();
      this.finish(entry.id, { value });
      return true;
    } catch (error) {
      const fault: Fault = error instanceof RequestFailed ? error.fault : { kind: 'unreachable' };
      return await this.failed(entry, fault);
    } finally {
      this.sending.delete(entry.id);
    }
  }

  private async failed(entry: OutboxEntry, fault: Fault): Promise<boolean> {
    if (fault.kind === 'refused') {
      await this.refused(entry, fault);
      return true;
    }
    const attempts = entry.attempts + 1;
    const notBefore = worthRetrying(fault) ? this.options.now() + this.delay(attempts, fault) : Number.MAX_SAFE_INTEGER;
    await this.options.store.putOutbox({ ...entry, attempts, notBefore, fault });
    return false;
  }

  private async refused(entry: OutboxEntry, fault: Fault): Promise<void> {
    const takenOver = this.waiters.get(entry.id)?.some((waiter) => waiter.answeredInPlace) ?? false;
    if (takenOver) await this.options.store.dropOutbox(entry.id);
    else await this.options.store.putOutbox({ ...entry, attempts: entry.attempts + 1, state: 'attention', fault });
    this.finish(entry.id, { fault });
  }

  private delay(attempts: number, fault: Fault): number {
    if (fault.kind === 'unavailable' && fault.retryAfterMs !== undefined) return fault.retryAfterMs;
    const grown = Math.min(firstDelayMs * 2 ** (attempts - 1), longestDelayMs);
    return grown * (0.75 + this.options.random() / 2);
  }

  private schedule(): void {
    clearTimeout(this.timer);
    const due = this.entries.filter((entry) => entry.state === 'waiting' && entry.notBefore < Number.MAX_SAFE_INTEGER);
    if (this.stopped || due.length === 0) return;
    const next = Math.min(...due.map((entry) => entry.notBefore));
    this.timer = setTimeout(() => this.kick(), Math.max(0, next - this.options.now()));
  }

  private finish(id: string, outcome: Outcome): void {
    this.settle(id, outcome);
    this.channel?.postMessage({ id, outcome });
  }

  private settle(id: string, outcome: Outcome): void {
    const waiting = this.waiters.get(id) ?? [];
    this.waiters.delete(id);
    for (const waiter of waiting) {
      if ('fault' in outcome) waiter.reject(new RequestFailed(outcome.fault));
      else waiter.resolve(outcome.value);
    }
  }

  private async refresh(): Promise<void> {
    if (this.stopped) return;
    this.entries = await this.options.store.outbox();
    for (const listener of this.listeners) listener();
  }
}
