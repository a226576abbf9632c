import path from 'node:path';
import { config } from '../postil.config.ts';
import { readCommandLine } from './lib/command-line.ts';
import { ROOT } from './lib/run.ts';
import { serveSite } from './preview/static-server.ts';

const USAGE = `npm run preview -- [--port 4321]

Serves the built site as a plain static host would, until Ctrl+C stops it.`;

const { values } = readCommandLine({ usage: USAGE, options: { port: { type: 'string', default: '4321' } } });
try {
  const site = { dir: path.resolve(ROOT, config.outDir), base: config.base };
  const { url } = await serveSite(site, Number(values.port));
  console.log(`Serving ${config.outDir} at ${url} (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
