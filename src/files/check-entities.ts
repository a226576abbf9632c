import type { articleShape } from '../model/frontmatter/article-frontmatter.ts';
import type { Frontmatter } from '../model/frontmatter/read-frontmatter.ts';
import { surfaceKey } from '../text/tokens.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';

/** What is wrong with the list of entities in an article's frontmatter; `mentioned` are the surfaces its text has. */
export function checkEntities(
  { values: { entities = [] }, locate }: Frontmatter<typeof articleShape>,
  file: string,
  mentioned: ReadonlySet<string>,
): Problem[] {
  const owners = new Map<string, string>();
  return entities.flatMap(({ name, aliases }, index) => {
    const at = { ...locate('entities', index), file };
    const surfaces = new Map([name, ...aliases].map((surface) => [surfaceKey(surface), surface]));
    const shared = [...surfaces].flatMap(([key, surface]) => {
      const other = owners.get(key);
      owners.set(key, name);
      return other === undefined ? [] : [problem('listed-twice', at, { surface, name, other })];
    });
    const isMentioned = [...surfaces.keys()].some((key) => mentioned.has(key));
    return isMentioned ? shared : [...shared, problem('never-mentioned', at, { name })];
  });
}
