import path from 'node:path';
import { config } from '../postil.config.ts';
import { joinCollection, type Collection } from '../src/collection/collection.ts';
import { createAnnotator } from '../src/files/annotate-article.ts';
import { openContent } from '../src/files/content.ts';
import { draftEntry } from '../src/files/entry-files.ts';
import type { Sense } from '../src/files/wordnet.ts';
import { ENTITY_TYPES, type EntityType } from '../src/model/mention.ts';
import { formatProblem } from '../src/model/problems/problem.ts';
import { printProblems } from './convert/write-and-report.ts';
import { readCommandLine } from './lib/command-line.ts';

const USAGE = `npm run glossary                        lists entities without a definition, most mentioned first
npm run glossary -- --suggestions       lists names that were recognized, but not confidently enough to be shown
npm run glossary -- gloss TERM          lists what WordNet says a word means; --sense N writes it into the term's entry
npm run glossary -- draft NAME          writes a stub of an entry; --type TYPE for a name that no article lists
                                        (${ENTITY_TYPES.join(', ')})`;

/** Labels of blocks, which nothing here renders. */
const UNUSED_LABELS = { correction: '', authorNote: '', table: '' };

const { values, positionals } = readCommandLine({
  usage: USAGE,
  options: { suggestions: { type: 'boolean' }, type: { type: 'string' }, sense: { type: 'string' } },
});
const content = openContent(config.contentDir);
const { entries, problems } = content.glossary();
const parsed = content.articles().map((file) => content.parse(file));
// What cannot be read is missing from the lists below.
const unread = [...parsed.flatMap(({ frontmatter }) => frontmatter.problems), ...problems];
printProblems(unread.filter(({ severity, id }) => severity === 'error' && id.startsWith('frontmatter')));

const [command, ...words] = positionals;
if (command === 'draft' && words.length > 0) draft(words.join(' '));
else if (command === 'gloss' && words.length > 0) await gloss(words.join(' '));
else if (command !== undefined) fail(`Not understood: ${positionals.join(' ')}\n\n${USAGE}`);
else if (values.suggestions) await listUnlistedNames();
else await listUndefined();

function loadCollection(): Collection {
  const annotate = createAnnotator(content.glossary(), { ...config, labelsFor: () => UNUSED_LABELS });
  return joinCollection(
    parsed.flatMap((article) => annotate(article)?.article ?? []),
    entries,
    config,
  );
}

async function listUndefined(): Promise<void> {
  const { undefinedEntities } = await import('../src/collection/undefined-entities.ts');
  const entities = undefinedEntities(loadCollection());
  printTable(
    entities.map(({ count, articles, type, name }) => [String(count), String(articles.length), type, name]),
    ['mentions', 'articles', 'type', 'name'],
  );
  console.log(`${entities.length} without a definition. Start one with: npm run glossary -- draft NAME`);
}

async function listUnlistedNames(): Promise<void> {
  const { findUnlistedNames } = await import('../src/collection/undefined-entities.ts');
  const names = findUnlistedNames(loadCollection());
  const { articles } = content.folders;
  printTable(
    names.map(({ confidence, type, name, article }) => [
      confidence.toFixed(2),
      type,
      name,
      path.join(articles, `${article.slug}.md`),
    ]),
    ['confidence', 'type', 'name', 'article'],
  );
  console.log(
    `${names.length} not listed in their articles: the threshold is ${config.highlightThreshold} (postil.config.ts). ` +
      'Add a line to "entities" in the article, or an entry to the glossary.',
  );
}

function draft(name: string): void {
  const known = parsed
    .flatMap(({ frontmatter }) => frontmatter.values.entities ?? [])
    .filter((entity) => entity.name === name);
  const type = values.type ?? known[0]?.type;
  if (!isEntityType(type)) {
    return fail(`No article lists "${name}". Give its type with --type, one of ${ENTITY_TYPES.join(', ')}.`);
  }
  const outcome = draftEntry(content.folders.glossary, entries, { name, type, aliases: aliasesOf(known) });
  if ('problem' in outcome) fail(formatProblem(outcome.problem));
  else console.log(`${outcome.file} written. Add a sentence or two below the second "---".`);
}

async function gloss(term: string): Promise<void> {
  const { sensesOf } = await import('../src/files/wordnet.ts');
  const senses = sensesOf(term);
  if (values.sense === undefined) return listSenses(term, senses);
  const sense = senses[Number(values.sense) - 1];
  if (!sense)
    return fail(`WordNet has ${senses.length} meanings of "${term}"; ${values.sense} is none of their numbers.`);
  const { writeGloss } = await import('../src/files/entry-files.ts');
  const outcome = writeGloss(content.folders.glossary, entries, term, sense);
  if ('problem' in outcome) fail(formatProblem(outcome.problem));
  else console.log(`${outcome.file} written: ${sense.gloss}`);
}

function listSenses(term: string, senses: readonly Sense[]): void {
  printTable(
    senses.map(({ part, gloss }, i) => [String(i + 1), part, gloss]),
    ['sense', 'part', 'meaning'],
  );
  const hint = `Take one with: npm run glossary -- gloss "${term}" --sense N`;
  console.log(senses.length > 0 ? hint : `WordNet has no such word; names of persons, places and gods are left out.`);
}

/** Returns the aliases that mean the same in every article, which a surname does not. */
function aliasesOf(known: readonly { type: EntityType; aliases: readonly string[] }[]): string[] {
  const aliases = known.flatMap(({ type, aliases }) =>
    type === 'person' ? aliases.filter((alias) => alias.includes(' ')) : aliases,
  );
  return [...new Set(aliases)];
}

function isEntityType(type: string | undefined): type is EntityType {
  return (ENTITY_TYPES as readonly (string | undefined)[]).includes(type);
}

function printTable(rows: readonly string[][], heads: readonly string[]): void {
  if (rows.length === 0) return;
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [heads, ...rows]) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
