import type { EntityHref } from '../annotate/to-hast.ts';
import { BLOCK_LABELS, type BlockLabels } from '../model/block.ts';
import type { LinkTargets } from '../model/glossary/link-targets.ts';
import type { SiteConfig } from '../model/site-config.ts';
import { stringsFor } from '../strings/strings.ts';
import { pathUnder } from './routes.ts';

/** Returns the paths of the pages that `[[name]]` leads to. */
export function entityHrefs(targets: LinkTargets, { base }: Pick<SiteConfig, 'base'>): EntityHref {
  return (name) => {
    const id = targets(name);
    return id && pathUnder(base, `entities/${id}/`);
  };
}

/** Returns the whole addresses of those pages, for what is read away from the site. */
export function entityUrls(targets: LinkTargets, site: Pick<SiteConfig, 'base' | 'url'>): EntityHref {
  const hrefs = entityHrefs(targets, site);
  return (name) => {
    const href = hrefs(name);
    return href && new URL(href, site.url).href;
  };
}

/** What notes are called in `language` (BCP 47). */
export function noteLabels(language: string): BlockLabels {
  const strings = stringsFor(language);
  return Object.fromEntries(BLOCK_LABELS.map((label) => [label, strings[label]])) as BlockLabels;
}
