import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FirefoxPage } from './firefox-page.ts';
import { connect } from './bidi-socket.ts';

/** A Firefox with one page open. */
export interface Firefox {
  page: FirefoxPage;
  close: () => Promise<void>;
}

/**
 * Starts the Firefox `executable` without a window, with a new profile that has these preferences. Addresses of its page
 * are relative to `base`.
 */
export async function startFirefox(
  executable: string,
  base: string,
  preferences: Record<string, boolean>,
): Promise<Firefox> {
  const profile = mkdtempSync(path.join(tmpdir(), 'postil-firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${value});\n`);
  writeFileSync(path.join(profile, 'user.js'), lines.join(''));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
  const browser = spawn(executable, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const troubles: string[] = [];
  const send = await connect(`${await addressOf(browser)}/session`, ({ params }) => {
    if (params['level'] === 'error') troubles.push(String(params['text']));
  });
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
  const close = async () => {
    const exit = Promise.withResolvers<unknown>();
    browser.once('exit', exit.resolve);
    await Promise.race([send('browser.close'), exit.promise]);
    await exit.promise;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { page: new FirefoxPage(send, context, base, troubles), close };
}

/** Returns the address that the browser prints when it listens. */
function addressOf({ stderr, ...browser }: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let output = '';
  stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(output)?.[1];
    if (address) resolve(address);
  });
  stderr?.once('end', () => reject(new Error(`Firefox stopped (${String(browser.exitCode)}): ${output}`)));
  return promise;
}
