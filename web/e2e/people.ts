import { type APIRequestContext, type APIResponse, request } from '@playwright/test';
import { expect, password, type Who } from './kabinet';

const portal = process.env.KABINET_URL ?? 'http://localhost:8080';

export interface KnownOrder {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly branchId: string;
  readonly stage: { readonly code: string; readonly name: string; readonly phase: string; readonly position: number };
  readonly nextStages: readonly { readonly id: string; readonly code: string; readonly commentRequired: boolean }[];
}

/** A person of the demo company who acts elsewhere at the same time: without a screen, through the API. */
export class Elsewhere {
  private constructor(private readonly context: APIRequestContext) {}

  static async is(who: Who): Promise<Elsewhere> {
    const context = await request.newContext({ baseURL: portal });
    await context.get('/api/v1/session');
    const person = new Elsewhere(context);
    await person.post('/session', { login: `${who}@demo.kabinet`, password });
    return person;
  }

  /** Somebody comes in for the first time, by a password that was handed over, and thinks of another one. */
  static async replacing(login: string, handedOver: string, own: string): Promise<void> {
    const context = await request.newContext({ baseURL: portal });
    await context.get('/api/v1/session');
    const person = new Elsewhere(context);
    expect((await person.send('/session', { login, password: handedOver })).status()).toBe(401);
    await person.post('/session/aged-password', { next: own });
  }

  async get<T>(path: string): Promise<T> {
    return (await this.context.get(`/api/v1${path}`)).json();
  }

  async post<T>(path: string, data: unknown, version?: number): Promise<T> {
    const answer = await this.send(path, data, version);
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  }

  private async send(path: string, data: unknown, version?: number): Promise<APIResponse> {
    const { cookies } = await this.context.storageState();
    return this.context.post(`/api/v1${path}`, {
      data,
      headers: {
        'X-XSRF-TOKEN': cookies.find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? '',
        'Idempotency-Key': crypto.randomUUID(),
        ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
      },
    });
  }

  /** The first open order that answers the question. */
  async order(suits: (order: KnownOrder) => boolean, filter = ''): Promise<KnownOrder> {
    const { items } = await this.get<{ items: KnownOrder[] }>(
      `/orders?phase=PLACED&phase=IN_WORK&phase=SHIPPED&sort=stageSince&limit=200${filter}`,
    );
    const found = items.find(suits);
    if (found === undefined) throw new Error('the demo has no such order');
    return found;
  }

  /** Moves an order one step onward. */
  async moveOn(order: KnownOrder, to: (code: string) => boolean = () => true): Promise<KnownOrder> {
    const next = order.nextStages.find((one) => !one.commentRequired && to(one.code));
    if (next === undefined) throw new Error(`nothing leads on from ${order.stage.name}`);
    return this.post(`/orders/${order.id}/stage`, { stageId: next.id, comment: '' }, order.version);
  }
}
