import { parseMarkdown } from '../../model/markdown/markdown.ts';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { config, type SiteConfig } from '../../../postil.config.ts';
import { renderArticle } from '../../annotate/render.ts';
import { articleShape, metadataShape } from '../../model/frontmatter/article-frontmatter.ts';
import { sourcePathToSlug } from '../../model/ids.ts';
import { readFrontmatter } from '../../model/frontmatter/read-frontmatter.ts';
import { isUnedited } from '../../model/checksum.ts';
import { findDates } from '../../entities/dates/resolve-dates.ts';
import { findHiddenNames, matchEntities } from '../../entities/match-entities.ts';
import type { AnnotatedDate, Annotation } from '../../model/annotation.ts';
import type { ArticleBlock } from '../../model/block.ts';
import type { GlossaryEntry } from '../../model/glossary/entry.ts';
import { findDeadLinks, linkTargets, type LinkTargets } from '../../model/glossary/link-targets.ts';
import { interfaceLanguage } from '../../strings/strings.ts';
import { digestCode } from '../../files/code-digest-fs.ts';
import { readContentFiles, type ContentFile } from '../../files/content-files-fs.ts';
import { entityHrefs } from './entity-href.ts';
import { glossaryFolder, readGlossary } from './glossary.ts';
import { noteLabels } from './note-labels.ts';
import { reportProblems } from './report.ts';
import { watchFolders } from './watch.ts';

/**
 * An entry of the collection: an article's metadata, how many words it has, its blocks and what they mention
 * and when.
 */
const schema = z.object({
  ...metadataShape,
  source: z.string().optional(),
  words: z.number(),
  blocks: z.array(z.custom<ArticleBlock>()),
  annotations: z.array(z.custom<Annotation>()),
  dates: z.array(z.custom<AnnotatedDate>()),
  /** Whether an editor changed what convert wrote. */
  edited: z.boolean(),
});

type Site = Pick<SiteConfig, 'contentDir' | 'language' | 'highlightThreshold' | 'base'>;

/** What every article of one load has in common. */
interface Shared {
  site: Site;
  folder: string;
  entries: GlossaryEntry[];
  targets: LinkTargets;
  /** Entities whose highlights an editor switched off. */
  quiet: ReadonlySet<string>;
  /** A digest over the glossary, the site's settings and the code that renders. */
  digest: string;
}

/**
 * Loads the articles, annotated: an entry's `rendered.html` is its body. It is rendered again when its file changes, or
 * the glossary, or a setting or code that decides what the HTML is.
 */
export function articlesLoader(site: Site = config) {
  const folder = `${site.contentDir}/articles`;
  return {
    name: 'postil-articles',
    schema,
    load: async (context) => {
      await loadArticles(context, site, folder);
      const paths = [folder, glossaryFolder(site)].map((path) => fileURLToPath(new URL(path, context.config.root)));
      watchFolders(context, paths, () => loadArticles(context, site, folder));
    },
  } satisfies Loader;
}

async function loadArticles(context: LoaderContext, site: Site, folder: string) {
  const { store, config } = context;
  const files = await readContentFiles(fileURLToPath(new URL(folder, config.root)));
  const { entries } = await readGlossary(config.root, glossaryFolder(site));
  const code = await digestCode(fileURLToPath(config.root));
  const { language, highlightThreshold, base } = site;
  const shared: Shared = {
    site,
    folder,
    entries,
    targets: linkTargets(entries),
    quiet: new Set(entries.filter(({ highlight }) => !highlight).map(({ id }) => id)),
    digest: context.generateDigest({ entries, language, highlightThreshold, base, code }),
  };
  const gone = new Set(store.keys());
  for (const file of files) {
    const slug = await loadArticle(file, context, shared);
    if (slug) gone.delete(slug);
  }
  for (const slug of gone) store.delete(slug);
}

/** Stores one article, unless it is stored as it is. Gives its slug; `undefined` where it lacks what a page needs. */
async function loadArticle({ path, text }: ContentFile, context: LoaderContext, shared: Shared) {
  const filePath = `${shared.folder}/${path}`;
  const slug = sourcePathToSlug(path);
  const digest = context.generateDigest({ text, shared: shared.digest });
  if (context.store.get(slug)?.digest === digest) return slug;

  const frontmatter = readFrontmatter(text, filePath, articleShape);
  const { values, body, problems } = frontmatter;
  const tree = parseMarkdown(body);
  reportProblems(
    [...problems, ...findDeadLinks(tree, { file: filePath, bodyLine: frontmatter.bodyLine }, shared.targets)],
    context,
  );
  if (values.title === undefined) return undefined;

  const given = values.language ?? 'und';
  const language = given === 'und' ? shared.site.language : given;
  const labels = noteLabels(interfaceLanguage(language, shared.site.language));
  const { html, ...rendered } = renderArticle(tree, labels, {
    match: (paragraph) => matchEntities(paragraph, values.entities ?? [], shared.entries),
    hidden: (paragraph) => findHiddenNames(paragraph, values.entities ?? [], shared.entries),
    dates: (paragraph) => findDates(paragraph, { language, published: values.published }),
    threshold: shared.site.highlightThreshold,
    mayHighlight: (id) => !shared.quiet.has(id),
    highlights: values.highlights,
    language,
    entityHref: entityHrefs(shared.targets),
  });
  const edited = !isUnedited(text);
  const data = await context.parseData({ id: slug, filePath, data: { ...values, language, ...rendered, edited } });
  context.store.set({ id: slug, data, digest, filePath, body, rendered: { html } });
  return slug;
}
