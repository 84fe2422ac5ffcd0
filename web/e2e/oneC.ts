import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Speaks to the portal as 1C does: Basic once, then the cookie it was given, bodies raw and in chunks, `import` until it is done. */
export class OneC {
  private cookie = '';
  private chunk = 1 << 20;

  constructor(
    private readonly address: string,
    private readonly login: string,
    private readonly password: string,
  ) {}

  /** Sends the files of a folder in the order in which 1C does; as changes, so that goods which came otherwise stay offered. */
  async sendChanges(folder: string, names: readonly string[]): Promise<void> {
    for (const name of names) {
      const whole = await readFile(join(folder, name), 'utf8');
      await this.begin('catalog');
      await this.file(
        'catalog',
        name,
        Buffer.from(whole.replaceAll('СодержитТолькоИзменения="false"', 'СодержитТолькоИзменения="true"')),
      );
      await this.import(name);
    }
  }

  /** The orders that the portal has for 1C; they stay pending until {@link confirmOrders}. */
  async orders(): Promise<string> {
    await this.begin('sale');
    const answer = await this.call('GET', 'sale', { mode: 'query' });
    return new TextDecoder(
      /encoding="windows-1251"/i.test(answer.text.slice(0, 100)) ? 'windows-1251' : 'utf-8',
    ).decode(answer.bytes);
  }

  async confirmOrders(): Promise<void> {
    expectSuccess(await this.call('GET', 'sale', { mode: 'success' }));
  }

  async sendDocuments(name: string, xml: string): Promise<void> {
    await this.begin('sale');
    await this.file('sale', name, new TextEncoder().encode(xml));
    for (let turn = 0; turn < 60; turn++) {
      const answer = await this.call('GET', 'sale', { mode: 'import', filename: name });
      if (!answer.text.startsWith('progress')) return expectSuccess(answer);
    }
    throw new Error(`${name} is still being imported`);
  }

  private async begin(type: string): Promise<void> {
    this.cookie = '';
    for (const _ of ['1C asks', 'twice in a row']) {
      const [verdict, name, value] = (await this.call('GET', type, { mode: 'checkauth' })).text.split(/\r?\n/);
      if (verdict !== 'success') throw new Error(`checkauth: ${verdict} ${name}`);
      this.cookie = `${name}=${value}`;
    }
    const init = await this.call('GET', type, { mode: 'init', version: '2.10' });
    this.chunk = Math.min(Number(/file_limit=(\d+)/.exec(init.text)?.[1] ?? this.chunk), this.chunk);
  }

  private async file(type: string, name: string, content: Uint8Array): Promise<void> {
    for (let at = 0; at < content.length; at += this.chunk) {
      expectSuccess(
        await this.call('POST', type, { mode: 'file', filename: name }, content.slice(at, at + this.chunk)),
      );
    }
  }

  private async import(name: string): Promise<void> {
    for (let turn = 0; turn < 120; turn++) {
      const answer = await this.call('GET', 'catalog', { mode: 'import', filename: name });
      if (!answer.text.startsWith('progress')) return expectSuccess(answer);
    }
    throw new Error(`${name} is still being imported`);
  }

  private async call(method: string, type: string, parameters: Record<string, string>, body?: Uint8Array) {
    const query = new URLSearchParams({ type, ...parameters });
    const response = await fetch(`${this.address}/exchange/1c?${query}`, {
      method,
      headers: {
        Authorization: `Basic ${Buffer.from(`${this.login}:${this.password}`).toString('base64')}`,
        'User-Agent': '1C+Enterprise/8.3',
        ...(this.cookie === '' ? {} : { Cookie: this.cookie }),
      },
      ...(body === undefined ? {} : { body: new Blob([body as Uint8Array<ArrayBuffer>]) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { bytes, text: new TextDecoder().decode(bytes) };
  }
}

function expectSuccess(answer: { text: string }): void {
  if (!answer.text.startsWith('success')) throw new Error(answer.text);
}
