import { enableCompileCache } from 'node:module';
import path from 'node:path';

// What is loaded below is compiled once and kept; where nothing can be written, it is compiled at each start.
enableCompileCache(path.join(import.meta.dirname, '../node_modules/.cache/postil'));
const { convertSources } = await import('./convert/convert-sources.ts');
process.exitCode = (await convertSources()) ? 0 : 1;
