import type { SiteConfig } from '../../src/model/site-config.ts';
import type { Problem } from '../../src/model/problems/problem.ts';
import { problem } from '../../src/model/problems/table.ts';

const AT = { file: 'postil.config.ts' };
/** Names between slashes, none of which starts with a dot, as `..` does. */
const BASE = /^\/(?:[\w~-][\w.~-]*\/)*$/;

type Settings = Pick<SiteConfig, 'url' | 'base' | 'contentDir'>;

/** What is wrong with where the site is said to be and its content to lie: nothing of use can come of such settings. */
export function settingProblems({ url, base, contentDir }: Settings, exists: (folder: string) => boolean): Problem[] {
  return [
    ...(isOrigin(url) ? [] : [problem('setting-url', AT, { url })]),
    ...(BASE.test(base) ? [] : [problem('setting-base', AT, { base })]),
    ...(exists(contentDir) ? [] : [problem('setting-content', AT, { folder: contentDir })]),
  ];
}

function isOrigin(url: string): boolean {
  const { protocol = '', origin } = URL.parse(url) ?? {};
  return /^https?:$/.test(protocol) && url.toLowerCase().replace(/\/$/, '') === origin;
}
