import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from './live';

class Stream {
  onopen: (() => void) | null = null;
  readonly listeners = new Map<string, (event: { data: string }) => void>();
  onerror: (() => void) | null = null;
  closed = false;
  readyState = 1;
  close(): void {
    this.closed = true;
  }
  addEventListener(name: string, listener: (event: { data: string }) => void): void {
    this.listeners.set(name, listener);
  }
  say(type: string): void {
    this.listeners.get(type)?.({ data: JSON.stringify({ type, id: '1', at: '2026-11-22T10:00:00Z' }) });
  }
}

let streams: Stream[];
let changed: string[][];
let gaps: number;
let refusals: number;
let stop: () => void;
const page = document as unknown as {
  visibilityState: string;
  addEventListener: unknown;
  removeEventListener: unknown;
};
let visibility: () => void;
const last = (): Stream => streams.at(-1) ?? new Stream();

beforeEach(() => {
  vi.useFakeTimers();
  streams = [];
  changed = [];
  gaps = 0;
  refusals = 0;
  page.visibilityState = 'visible';
  page.addEventListener = (_: string, listener: () => void) => {
    visibility = listener;
  };
  page.removeEventListener = () => {};
  stop = listen({
    changed: (topics) => changed.push([...topics]),
    gap: () => {
      gaps += 1;
    },
    refused: () => {
      refusals += 1;
    },
    open: () => {
      const stream = new Stream();
      streams.push(stream);
      return stream as unknown as EventSource;
    },
  });
  last().onopen?.();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('live events', () => {
  it('are gathered: a burst is one change', () => {
    last().say('order.changed');
    last().say('order.changed');
    last().say('cart.changed');
    vi.advanceTimersByTime(200);
    expect(changed).toEqual([['order.changed', 'cart.changed']]);
  });
  it('reconnect after a cut and then ask for everything again, because something may have been missed', () => {
    last().onerror?.();
    vi.advanceTimersByTime(1_000);
    expect(streams).toHaveLength(2);
    expect(gaps).toBe(0);
    last().onopen?.();
    expect(gaps).toBe(1);
  });
  it('notice that the server does not take the page back, which a mere cut is not', () => {
    last().readyState = 0;
    last().onerror?.();
    expect(refusals).toBe(0);
    vi.advanceTimersByTime(1_000);
    last().readyState = 2;
    last().onerror?.();
    expect(refusals).toBe(1);
  });
  it('wait longer after each failed attempt', () => {
    last().onerror?.();
    vi.advanceTimersByTime(1_000);
    last().onerror?.();
    vi.advanceTimersByTime(1_000);
    expect(streams).toHaveLength(2);
    vi.advanceTimersByTime(1_000);
    expect(streams).toHaveLength(3);
  });
  it('let go of the connection when the page has been hidden for a minute and take it up when it is seen', () => {
    page.visibilityState = 'hidden';
    visibility();
    vi.advanceTimersByTime(59_000);
    expect(last().closed).toBe(false);
    vi.advanceTimersByTime(2_000);
    expect(last().closed).toBe(true);
    page.visibilityState = 'visible';
    visibility();
    expect(streams).toHaveLength(2);
  });
  it('obey the server when it says that everything is to be asked again', () => {
    last().say('resync');
    expect(gaps).toBe(1);
  });
});
