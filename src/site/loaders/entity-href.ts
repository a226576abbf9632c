import { config } from '../../../postil.config.ts';
import type { EntityHref } from '../../annotate/to-hast.ts';
import { pathUnder } from '../../model/paths.ts';
import type { LinkTargets } from '../../model/glossary/link-targets.ts';

/** The paths of the pages that `[[name]]` leads to. */
export function entityHrefs(targets: LinkTargets): EntityHref {
  return (name) => {
    const id = targets(name);
    return id && pathUnder(config.base, `entities/${id}/`);
  };
}
