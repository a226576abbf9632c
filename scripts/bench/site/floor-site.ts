import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../lib/run.ts';
import { measureNode } from '../measure-process.ts';
import { type BuildUsage, joinPhases } from './build-usage.ts';

/** A bare Astro site of the same Markdown: a page for each article, and a page that lists them. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module", "private": true }\n',
  'tsconfig.json': '{ "extends": "astro/tsconfigs/base" }\n',
  'astro.config.mjs': 'export default {};\n',
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  articles: defineCollection({ loader: glob({ pattern: '**/*.md', base: './articles' }) }),
};
`,
  'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const articles = await getCollection('articles');
  return articles.map((article) => ({ params: { slug: article.id }, props: { article } }));
}

const { article } = Astro.props;
const { Content } = await render(article);
---

<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>{article.data.title}</title>
  </head>
  <body>
    <main>
      <h1>{article.data.title}</h1>
      <Content />
    </main>
  </body>
</html>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';

const articles = await getCollection('articles');
---

<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Articles</title>
  </head>
  <body>
    <ul>
      {articles.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a></li>)}
    </ul>
  </body>
</html>
`,
};

/**
 * Builds what a site of these articles costs at least, with Astro's and Pagefind's default settings: once from nothing,
 * and once more with nothing changed. Packages resolve to the project's, because `folder` is inside it.
 */
export async function measureFloor(folder: string, articles: string): Promise<BuildUsage[]> {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  cpSync(articles, path.join(folder, 'articles'), { recursive: true });
  return [await buildFloor('cold', folder), await buildFloor('nothing changed', folder)];
}

async function buildFloor(name: string, folder: string): Promise<BuildUsage> {
  const env = { ASTRO_TELEMETRY_DISABLED: '1' };
  const astro = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const pagefind = path.join(ROOT, 'node_modules/pagefind/lib/runner/bin.cjs');
  const site = await measureNode([astro, 'build', '--root', folder], { env });
  const search = await measureNode([pagefind, '--site', path.join(folder, 'dist')], { env });
  for (const { exitCode, stdout } of [site, search]) if (exitCode !== 0) console.error(stdout.slice(-2000));
  return joinPhases(name, new Map(Object.entries({ site, 'search index': search })));
}
