import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from './static-server.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'postil-site-'));
let close: () => void;
let origin = '';

beforeAll(async () => {
  mkdirSync(path.join(dir, 'about us'));
  writeFileSync(path.join(dir, 'index.html'), 'home');
  writeFileSync(path.join(dir, 'about us', 'index.html'), 'about');
  writeFileSync(path.join(dir, '404.html'), 'nothing here');
  writeFileSync(path.join(dir, '_headers'), '/about*\n  X-Room: margin\n');
  const { server, url } = await serveSite({ dir, base: '/notes/' });
  origin = new URL(url).origin;
  close = () => server.close();
});
afterAll(() => {
  close();
  rmSync(dir, { recursive: true });
});

async function get(pathname: string) {
  const response = await fetch(origin + pathname, { redirect: 'manual' });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

test('a folder is served by its index.html, under the base path', async () => {
  expect(await get('/notes/')).toMatchObject({ status: 200, text: 'home' });
  expect(await get('/notes/about%20us/')).toMatchObject({ status: 200, text: 'about' });
});

test.each([
  ['/notes', '/notes/'],
  ['/notes/about%20us', '/notes/about%20us/'],
])('%s redirects to %s', async (from, to) => {
  const { status, headers } = await get(from);
  expect([status, headers.get('location')]).toEqual([301, to]);
});

test.each(['/', '/about%20us/', '/notes/missing/', '/notes/..%2f..%2fetc/passwd', '/notes/%'])(
  '%s is not found',
  async (pathname) => {
    expect(await get(pathname)).toMatchObject({ status: 404, text: 'nothing here' });
  },
);

test('a path that is no URL is not found, and does not stop the server', async () => {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  request(origin, { path: '//' }, (response) => resolve(response.resume().statusCode))
    .on('error', reject)
    .end();
  expect(await promise).toBe(404);
});

test('headers come from _headers, by the path below the base', async () => {
  expect((await get('/notes/about%20us/')).headers.get('x-room')).toBe('margin');
  expect((await get('/notes/')).headers.has('x-room')).toBe(false);
});

test('a missing folder is an error that says what to do', async () => {
  await expect(serveSite({ dir: path.join(dir, 'dist'), base: '/' })).rejects.toThrow('Run "npm run build" first');
});

test('a port in use is an error that says what to do', async () => {
  const port = Number(new URL(origin).port);
  await expect(serveSite({ dir, base: '/' }, port)).rejects.toThrow(`Port ${port} is in use`);
});
