import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { readCommandLine } from './lib/command-line.ts';
import { ROOT } from './lib/run.ts';

const USAGE = `npm run digests -- [FILE|FOLDER…]

Prints a digest of every conversion account and of every built page, to compare before and after a change that should
change neither: write the output to a file each time and compare the two with diff.

Accounts: the sample collection, the fixture cases, and the source files named or found in the folders named.
Pages: the sites that "npm test -- build" left in .cache/sites. Names of bundled scripts and styles are left out of
the digest, because they follow the names of modules; so is the search index, which follows the pages.`;

const SOURCE_FOLDERS = ['content/sources', 'src/convert/cases'];
const SOURCE_NAME = /(?:^source|\/[^/]+)\.(?:txt|text|md|TXT)$/;
const BUNDLED_NAME = /_astro\/[\w.@-]+?\.(js|css)/g;

const { positionals } = readCommandLine({ usage: USAGE, options: {} });
for (const line of accountDigests([...SOURCE_FOLDERS, ...positionals].flatMap(sourcesIn))) console.log(line);
for (const line of siteDigests(path.join(ROOT, '.cache/sites'))) console.log(line);

function sourcesIn(place: string): string[] {
  const absolute = path.resolve(ROOT, place);
  const files = statSync(absolute).isDirectory() ? filesBelow(absolute) : [absolute];
  return files.map((file) => path.relative(ROOT, file)).filter((file) => SOURCE_NAME.test(file));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** A line for each account that `npm run convert -- --json` prints, so that what users get is what is compared. */
function accountDigests(files: readonly string[]): string[] {
  const command = [path.join(ROOT, 'scripts/convert.ts'), '--json', ...files];
  const { stdout } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 30 });
  return stdout.trim().split('\n').map((line, i) => `${digestOf(line)} account ${files[i]}`); // prettier-ignore
}

function siteDigests(sites: string): string[] {
  if (!existsSync(sites)) return [];
  return readdirSync(sites).flatMap((site) => {
    const dist = path.join(sites, site, 'dist');
    const files = filesBelow(dist).map((file) => path.relative(dist, file));
    const compared = files.filter((file) => !/^(?:_astro|pagefind)\//.test(file));
    return compared.map((file) => `${digestOf(withoutBundledNames(path.join(dist, file)))} ${site} ${file}`);
  });
}

function withoutBundledNames(file: string): string | Buffer {
  if (!/\.(?:html|js|json|xml|webmanifest)$/.test(file)) return readFileSync(file);
  return readFileSync(file, 'utf8').replaceAll(BUNDLED_NAME, '_astro/$1');
}

function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
