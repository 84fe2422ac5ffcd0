import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const json = (response: ServerResponse, body: unknown, status = 200): void => {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
};

async function form(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const part of request) text += part;
  return new URLSearchParams(text);
}

const page = (query: string): string => `<!doctype html><html lang="en"><title>Company sign-in</title>
<h1>Company sign-in</h1><form method="post" action="/authorize?${query}">
<label>Account <input name="account"></label> <button>Go on</button></form></html>`;

/** A company's sign-in for journeys: asks for the account and believes it. Whether the portal checks what it says is tried elsewhere. */
export async function identityProvider() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const asked = new Map<string, { account: string; nonce: string; challenge: string; client: string }>();
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (code: string, verifier: string): string | undefined => {
    const question = asked.get(code);
    asked.delete(code);
    if (question === undefined) return undefined;
    if (createHash('sha256').update(verifier).digest('base64url') !== question.challenge) return undefined;
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: question.client, sub: question.account, iat: now, exp: now + 300 };
    const known = { nonce: question.nonce, email: question.account, email_verified: true };
    const signed = `${part({ alg: 'ES256', kid: 'one' })}.${part({ ...claims, ...known })}`;
    const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' });
    return `${signed}.${signature.toString('base64url')}`;
  };
  const server = createServer((request, response) => void answer(request, response));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', issuer);
    if (pathname === '/.well-known/openid-configuration') {
      const endpoints = { authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` };
      json(response, { issuer, ...endpoints, jwks_uri: `${issuer}/keys` });
    } else if (pathname === '/keys') {
      json(response, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig' }] });
    } else if (pathname === '/authorize' && request.method === 'GET') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(page(query.toString()));
    } else if (pathname === '/authorize') {
      const code = crypto.randomUUID();
      const account = (await form(request)).get('account') ?? '';
      const said = (name: string): string => query.get(name) ?? '';
      asked.set(code, { account, nonce: said('nonce'), challenge: said('code_challenge'), client: said('client_id') });
      const back = new URL(said('redirect_uri'));
      back.search = new URLSearchParams({ code, state: said('state'), iss: issuer }).toString();
      response.writeHead(303, { Location: back.toString() }).end();
    } else if (pathname === '/token') {
      const sent = await form(request);
      const known = request.headers.authorization === `Basic ${Buffer.from('kabinet:secret').toString('base64')}`;
      const idToken = known ? token(sent.get('code') ?? '', sent.get('code_verifier') ?? '') : undefined;
      if (!known) json(response, { error: 'invalid_client' }, 401);
      else if (idToken === undefined) json(response, { error: 'invalid_grant' }, 400);
      else json(response, { access_token: 'none', token_type: 'Bearer', id_token: idToken });
    } else {
      json(response, {}, 404);
    }
  };
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { issuer, stop: () => server.close() };
}
