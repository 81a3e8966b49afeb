import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../serve/test-site.ts';
import { FAULTS, FINE, readScenario, type Scenario } from './scenario.ts';
import { type StatusServer, startStatusServer } from './server.ts';

const feed = '/statuspage/api/v2/summary.json';
let server: StatusServer;
beforeAll(async () => {
  server = await startStatusServer();
});
afterAll(() => server.close());

const get = (headers: Record<string, string> = {}, path = feed) => ask(server.url, path, headers);
const choose = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}state`, { method: 'POST', body, headers, redirect: 'manual' });

describe('the answer', () => {
  it('is readable for every origin, and revalidated without sending it again', async () => {
    server.set({});
    const first = await get();
    expect(first).toMatchObject({ status: 200, headers: { 'access-control-allow-origin': '*' } });
    const again = await get({ 'if-none-match': first.headers.etag ?? '' });
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    server.set({ situation: 'degraded' });
    expect(await get({ 'if-none-match': first.headers.etag ?? '' })).toMatchObject({ status: 200 });
  });

  it('links to the host at which it was asked for', async () => {
    server.set({ situation: 'incident' });
    const { body } = await get({ host: 'status.example.com' });
    expect(body.toString()).toContain('"http://status.example.com/statuspage/incidents/1"');
  });

  it('gives no permission when a browser asks for one first', async () => {
    const { status, headers } = await ask(server.url, feed, {}, 'OPTIONS');
    expect(status).toBe(405);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('a status page that fails', () => {
  it.each([500, 429, 404, 403])('status%d answers with that status', async (status) => {
    server.set({ fault: `status${status}` as Scenario['fault'] });
    expect(await get()).toMatchObject({ status, headers: { 'access-control-allow-origin': '*' } });
  });

  it.each(['garbage', 'truncated', 'empty', 'html'] as const)('%s is no JSON', async (fault) => {
    server.set({ fault });
    const { status, headers, body } = await get();
    expect(status).toBe(200);
    expect(headers['content-type']).toContain(fault === 'html' ? 'text/html' : 'application/json');
    expect(() => JSON.parse(body.toString())).toThrow();
  });

  it.each(['huge', 'gzipBomb'] as const)('%s is the good answer, and far too much', async (fault) => {
    server.set({ fault });
    const { headers, body } = await get();
    const whole = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
    expect(body.length < 262_144).toBe(fault === 'gzipBomb');
    expect(whole.length).toBeGreaterThan(262_144);
    expect(JSON.parse(whole.toString())).toMatchObject({ status: { indicator: 'none' } });
  });

  it.each([
    ['hang', 0],
    ['hangInBody', 1],
  ] as const)('%s ends never', async (fault, least) => {
    server.set({ fault });
    const signal = AbortSignal.timeout(400);
    let parts = 0;
    const reading = async () => {
      const { body } = await fetch(server.url + feed.slice(1), { signal });
      for await (const part of body ?? []) parts += Math.min(part.length, 1);
    };
    await expect(reading()).rejects.toThrow(/timeout/);
    expect(parts).toBe(least);
  });

  it('reset breaks the connection', async () => {
    server.set({ fault: 'reset' });
    await expect(get()).rejects.toThrow(/ECONNRESET|hang up/);
  });

  it('slow answers well, after a while', async () => {
    server.set({ fault: 'slow' });
    const begun = Date.now();
    expect(await get()).toMatchObject({ status: 200 });
    expect(Date.now() - begun).toBeGreaterThan(2500);
  });

  it('noCors is the same answer without the header', async () => {
    server.set({ fault: 'noCors' });
    const { status, headers } = await get();
    expect(status).toBe(200);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('redirect leads to the good answer at another host', async () => {
    server.set({ fault: 'redirect' });
    const { status, headers } = await get();
    expect(status).toBe(302);
    expect(new URL(headers.location ?? '').hostname).not.toBe(new URL(server.url).hostname);
    expect((await fetch(headers.location ?? '')).status).toBe(200);
  });
});

describe('choosing', () => {
  it('with a form changes what it names and goes back to the page', async () => {
    server.set({ situation: 'degraded', title: 'Mail waits' });
    const answer = await choose('fault=noCors', { 'content-type': 'application/x-www-form-urlencoded' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect(await (await fetch(`${server.url}state`)).json()).toEqual({
      situation: 'degraded',
      title: 'Mail waits',
      affects: 'webmail',
      fault: 'noCors',
    });
  });

  it('how the answer comes changes nothing in it', async () => {
    server.set({ situation: 'degraded' });
    const before = await get();
    await choose('fault=none', { 'content-type': 'application/x-www-form-urlencoded' });
    expect((await get()).headers.etag).toBe(before.headers.etag);
  });

  it('with JSON sets all of it', async () => {
    server.set({ title: 'Mail waits', fault: 'noCors' });
    const answer = await choose('{"situation":"incident"}');
    expect(await answer.json()).toEqual({ ...FINE, situation: 'incident' });
  });

  it.each([
    ['{"situation":"degarded"}', 'situation cannot be "degarded". Did you mean "degraded"?'],
    ['{"fualt":"hang"}', 'There is no field "fualt". Did you mean "fault"?'],
    ['{"situation":"constructor"}', 'situation cannot be "constructor".'],
    ['{"title":5}', 'title cannot be 5.'],
    ['[]', 'A scenario has fields'],
    ['{', 'JSON'],
  ])('what there is not is refused in words: %s', async (body, words) => {
    server.set({ situation: 'incident' });
    const answer = await choose(body);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { error: string }).error).toContain(words);
    expect(await (await fetch(`${server.url}state`)).json()).toMatchObject({ situation: 'incident' });
  });

  it('is not for other sites that are open in the same browser', async () => {
    const answer = await choose('{}', { origin: 'https://other.example' });
    expect(answer.status).toBe(403);
    expect((await choose('{}', { origin: server.url.slice(0, -1) })).status).toBe(200);
  });
});

describe('the page of buttons', () => {
  it('offers every state, marks the present one, and takes a typed text as text', async () => {
    server.set({ situation: 'incident', title: '"><script>alert(1)</script>', fault: 'noCors' });
    const { body, headers } = await ask(server.url, '/');
    const page = body.toString();
    for (const name of Object.keys(FAULTS)) expect(page).toContain(`value="${name}"`);
    expect(page).toContain('value="incident" aria-current="true"');
    expect(page).not.toContain('<script');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect((await ask(server.url, '/control-page.css')).status).toBe(200);
  });

  it('shows the latest questions', async () => {
    server.set({});
    await get();
    expect((await ask(server.url, '/')).body.toString()).toContain(`GET ${feed.replaceAll('/', '/')}: 200`);
  });

  it('leads to the status page of each product', async () => {
    server.set({ situation: 'partialOutage', title: '<b>Mail</b>' });
    const page = (await ask(server.url, '/statuspage/')).body.toString();
    expect(page).toContain('Example Hosting: Partial outage');
    expect(page).toContain('&#60;b&#62;Mail&#60;/b&#62;');
  });
});

describe('the server', () => {
  it('keeps the questions since the last choice', async () => {
    server.set({});
    expect(server.requests()).toEqual([]);
    await get({ accept: 'application/json' });
    expect(server.requests()).toMatchObject([
      { method: 'GET', path: feed, status: 200, headers: { accept: 'application/json' } },
    ]);
  });

  it('says which port is taken and how to choose another', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startStatusServer({ port })).rejects.toThrow(
      `Port ${port} is taken by another program. Stop that, or choose another port: PORT=${port + 1} npm run status:serve`,
    );
  });

  it('closes at once, also while somebody waits for an answer', async () => {
    const other = await startStatusServer();
    other.set({ fault: 'hang' });
    const waiting = ask(other.url, feed).catch((error: Error) => error.message);
    while (other.requests().length === 0) await new Promise((wait) => setTimeout(wait, 5));
    const begun = Date.now();
    await other.close();
    expect(Date.now() - begun).toBeLessThan(1000);
    expect(await waiting).toMatch(/hang up|ECONNRESET/);
  });

  it('refuses an unknown word in a test, too', () => {
    expect(() => readScenario({ fault: 'gzipBom' })).toThrow('Did you mean "gzipBomb"?');
  });
});
