import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Fault } from '@/shared/http/fault';

/** What was read from the server, as it was read. */
export interface Snapshot {
  readonly key: string;
  readonly at: number;
  readonly value: unknown;
}

/** A write on its way: everything needed to send it again after the page, or the machine, has gone down. */
export interface OutboxEntry {
  /** Sent as `Idempotency-Key`, so that a repeated send is the same command. */
  readonly id: string;
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly version?: number;
  /** What the person did, in their words, for the "needs attention" tray. */
  readonly label: string;
  /** Entries of one lane are sent one after another. */
  readonly lane: string;
  /** A later entry with the same value takes the place of one that has not left yet. */
  readonly replaces?: string;
  /** While an entry with this value is under way, the same command is not made twice. */
  readonly once?: string;
  readonly touches: readonly string[];
  /** The read (its query key) whose new value the server's answer is. */
  readonly becomes?: readonly unknown[];
  /** What the screens need to draw the outcome before the server has confirmed it. Not sent. */
  readonly about?: unknown;
  readonly createdAt: number;
  readonly attempts: number;
  readonly notBefore: number;
  readonly state: 'waiting' | 'attention';
  readonly fault?: Fault;
}

export interface Draft {
  readonly key: string;
  readonly at: number;
  readonly value: unknown;
}

interface Schema extends DBSchema {
  snapshots: { key: string; value: Snapshot; indexes: { at: number } };
  outbox: { key: string; value: OutboxEntry };
  drafts: { key: string; value: Draft };
}

const snapshotsKept = 400;

/**
 * The one local store of one person: what was read, what is still to be sent, what was being typed. Each person has a
 * database of their own, so that nobody at a shared computer sees another's prices.
 */
export class LocalStore {
  private constructor(
    readonly person: string,
    private readonly db: IDBPDatabase<Schema>,
  ) {}

  static async open(person: string): Promise<LocalStore> {
    const db = await openDB<Schema>(`kabinet-${person}`, 1, {
      upgrade(created) {
        created.createObjectStore('snapshots', { keyPath: 'key' }).createIndex('at', 'at');
        created.createObjectStore('outbox', { keyPath: 'id' });
        created.createObjectStore('drafts', { keyPath: 'key' });
      },
    });
    return new LocalStore(person, db);
  }

  readonly snapshot = (key: string): Promise<Snapshot | undefined> => this.db.get('snapshots', key);
  readonly keepSnapshot = (snapshot: Snapshot): Promise<unknown> => this.db.put('snapshots', snapshot);
  readonly dropSnapshot = (key: string): Promise<void> => this.db.delete('snapshots', key);

  /** Signing out takes away what was read; drafts and unsent writes stay for the next time. */
  readonly forgetSnapshots = (): Promise<void> => this.db.clear('snapshots');

  /** Keeps the latest snapshots and drops the rest, so that the store does not grow for ever. */
  async prune(): Promise<void> {
    const excess = (await this.db.count('snapshots')) - snapshotsKept;
    if (excess <= 0) return;
    const old = await this.db.getAllKeysFromIndex('snapshots', 'at', null, excess);
    const tx = this.db.transaction('snapshots', 'readwrite');
    await Promise.all([...old.map((key) => tx.store.delete(key)), tx.done]);
  }

  /** In the order they were made: the ids are time-ordered. */
  readonly outbox = (): Promise<OutboxEntry[]> => this.db.getAll('outbox');
  readonly putOutbox = (entry: OutboxEntry): Promise<unknown> => this.db.put('outbox', entry);
  readonly dropOutbox = (id: string): Promise<void> => this.db.delete('outbox', id);

  readonly draft = (key: string): Promise<Draft | undefined> => this.db.get('drafts', key);
  readonly putDraft = (draft: Draft): Promise<unknown> => this.db.put('drafts', draft);
  readonly dropDraft = (key: string): Promise<void> => this.db.delete('drafts', key);

  readonly close = (): void => this.db.close();

  static readonly destroy = (person: string): Promise<void> => deleteDB(`kabinet-${person}`);
}
