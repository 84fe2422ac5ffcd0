import { afterEach, expect, it, vi } from 'vitest';
import { RequestFailed } from './fault';
import { onConsentNeeded, request } from './request';

const answers = (status: number, body: unknown): void =>
  void vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(body), { status })),
  );

afterEach(() => {
  vi.unstubAllGlobals();
  onConsentNeeded(() => undefined);
});

it('tells when the server wants a consent before it does anything else', async () => {
  const told = vi.fn();
  onConsentNeeded(told);
  answers(403, { type: '/problems/access/consent-needed', title: 'First', status: 403 });
  const failed = await request({ path: '/orders' }).catch((error: unknown) => error);
  expect((failed as RequestFailed).fault.kind).toBe('consentNeeded');
  expect(told).toHaveBeenCalledOnce();
});

it('any other refusal is one of the thing that was asked for', async () => {
  const told = vi.fn();
  onConsentNeeded(told);
  answers(403, { type: '/problems/platform/forbidden', title: 'No', status: 403 });
  const failed = await request({ path: '/orders' }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(RequestFailed);
  expect((failed as RequestFailed).fault.kind).toBe('refused');
  expect(told).not.toHaveBeenCalled();
});
