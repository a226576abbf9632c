import { existsSync } from 'node:fs';
import { config } from '../../postil.config.ts';
import { formatProblem, type Problem } from '../../src/model/problems/problem.ts';
import { problem } from '../../src/model/problems/table.ts';
import type { SiteConfig } from '../../src/model/site-config.ts';

const POSITION = { file: 'postil.config.ts' };

/** Segments between slashes, none of which begins with a dot, as `..` does. */
const BASE = /^\/(?:[\w~-][\w.~-]*\/)*$/;

/** Prints what is wrong with the settings and ends this process with exit code 2, if no site can be built from them. */
export function stopOnWrongSettings(): void {
  const problems = findSettingProblems(config, existsSync);
  for (const found of problems) console.error(formatProblem(found));
  if (problems.length > 0) process.exit(2);
}

/** Returns what is wrong with a site's address, its path and its content folder. */
export function findSettingProblems(
  { url, base, contentDir }: Pick<SiteConfig, 'url' | 'base' | 'contentDir'>,
  exists: (folder: string) => boolean,
): Problem[] {
  return [
    ...(isOrigin(url) ? [] : [problem('setting-url', POSITION, { url })]),
    ...(BASE.test(base) ? [] : [problem('setting-base', POSITION, { base })]),
    ...(exists(contentDir) ? [] : [problem('setting-content', POSITION, { folder: contentDir })]),
  ];
}

function isOrigin(url: string): boolean {
  const { protocol = '', origin } = URL.parse(url) ?? {};
  return /^https?:$/.test(protocol) && url.toLowerCase().replace(/\/$/, '') === origin;
}
