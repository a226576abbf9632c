import { type Collection, joinCollection } from '../../src/collection/collection.ts';
import type { AnnotatedArticle } from '../../src/model/annotation.ts';
import type { GlossaryEntry } from '../../src/model/glossary/entry.ts';
import { parseEntry } from '../../src/model/glossary/parse-entry.ts';
import { annotatedArticle } from './annotated-archive.ts';
import { cpuSeconds } from './cpu-time.ts';
import { entryFile, generateArchive } from './generate-archive.ts';
import { rate, times, type Row } from './speed-table.ts';

const SIZES_IN_ARTICLES = [2500, 5000, 10_000];
const OPTIONS = { language: 'en', entityPageArticles: 2 };

/** What pages ask a collection for, each for everything there is. */
const PARTS: Record<string, (collection: Collection) => void> = {
  introductions: ({ entities }) => entities.forEach((entity) => void entity.introduction),
  places: ({ entities }) => entities.forEach((entity) => void entity.place),
  'related articles': ({ articles, related }) => articles.forEach(({ slug }) => void related.get(slug)),
  'co-occurrences': ({ entities, coOccurrences }) => entities.forEach(({ id }) => void coOccurrences.get(id)),
  'first and last mentions': ({ entities, firstLastMentions }) =>
    entities.forEach(({ id }) => void firstLastMentions.get(id)),
  'timeline and archive': (collection) => void [collection.timeline, collection.archive],
};

/** Measures what is computed over all articles together, for several sizes of an archive. */
export function collectionSpeed(): Row[] {
  const measurements = SIZES_IN_ARTICLES.map((size) => ({ size, seconds: measure(size) }));
  const [smallest] = measurements;
  return [...(smallest?.seconds.keys() ?? [])].flatMap((what) =>
    measurements.map(({ size, seconds }, i): Row => {
      const perArticle = seconds.get(what)! / size;
      const first = smallest!.seconds.get(what)! / smallest!.size;
      return {
        what,
        size: `${size.toLocaleString('en')} articles`,
        speed: rate(1, perArticle, 'articles'),
        ...(i > 0 && { comparison: `${times(perArticle / first)} the time for an article` }),
      };
    }),
  );
}

/** Returns the CPU seconds that joining an archive takes, and each part. */
function measure(size: number): Map<string, number> {
  const { articles, entries } = loadArchive(size);
  let collection = joinCollection([], [], OPTIONS);
  const seconds = new Map<string, number>();
  const join = () => void (collection = joinCollection(articles, entries, OPTIONS));
  seconds.set('join', cpuSeconds(join));
  for (const [what, ask] of Object.entries(PARTS))
    seconds.set(
      what,
      cpuSeconds(() => ask(collection)),
    );
  const edited = (articles[size / 2] = structuredClone(articles[size / 2]!));
  seconds.set(
    'one article edited, its page',
    cpuSeconds(() => (join(), askForPage(collection, edited))),
  );
  return seconds;
}

/** Asks for what the page of an article shows. */
function askForPage({ entities, related, firstLastMentions }: Collection, article: AnnotatedArticle): void {
  related.get(article.slug);
  for (const id of new Set(article.annotations.map((annotation) => annotation.id))) {
    const entity = entities.get(id);
    void [entity?.introduction, entity?.place, firstLastMentions.get(id)];
  }
}

function loadArchive(size: number): { articles: AnnotatedArticle[]; entries: GlossaryEntry[] } {
  const archive = generateArchive(size);
  return {
    articles: Array.from({ length: size }, (_, index) => annotatedArticle(archive, index)),
    entries: archive.entries.flatMap((entry) => {
      const { name, text } = entryFile(entry);
      return parseEntry(text, name).entry ?? [];
    }),
  };
}
