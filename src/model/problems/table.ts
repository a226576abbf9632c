import type { Location, Problem } from './problem.ts';

interface Kind {
  severity: Problem['severity'];
  /** What happened, without a full stop. `{name}` stands for a value given with the problem. */
  message: string;
  /** What to do, a sentence or two. */
  remedy: string;
}

/** Every problem the program can report, by id. */
export const PROBLEMS = {
  'alias-clash': {
    severity: 'error',
    message: '{key} "{surface}" is already claimed by {other} (line {line})',
    remedy: 'Remove it from one of the two.',
  },
  'entry-clash': {
    severity: 'error',
    message: 'this entry has the same address, {id}, as {other}',
    remedy: 'Rename one of the two files.',
  },
  'entry-without-definition': {
    severity: 'warning',
    message: 'the entry has no definition',
    remedy: 'Write a sentence or two below the frontmatter; until then readers see what the articles or open data say.',
  },
  'coordinates-without-place': {
    severity: 'warning',
    message: '"coordinates" say where a place is, but this entry is of type {type}, and so they change nothing',
    remedy: 'Delete them, or make the type "place".',
  },
  'wordnet-for-name': {
    severity: 'error',
    message: 'WordNet explains words, and this entry is of type {type}',
    remedy: 'Write a definition of your own and delete "wordnet", or make the type "term".',
  },
  'no-such-sense': {
    severity: 'error',
    message: 'WordNet 3.1 has no word with the sense key "{sense}"',
    remedy: 'Run "npm run glossary -- gloss TERM" to see those it has, or delete the line.',
  },
  'gloss-changed': {
    severity: 'warning',
    message: 'the definition is not what WordNet 3.1 says of {sense}, though the site says that it is',
    remedy: 'Delete the line, and the definition is yours; or write: {gloss}',
  },
  'entry-defined': {
    severity: 'error',
    message: 'the entry for "{name}" has a definition already',
    remedy: "Delete it first, if WordNet's is to take its place.",
  },
  'entry-exists': {
    severity: 'error',
    message: 'the glossary has an entry for "{name}" already',
    remedy: 'Edit this file.',
  },
  'link-to-nothing': {
    severity: 'error',
    message: '[[{name}]] leads to nothing: no glossary entry has this name or alias',
    remedy: 'Correct its spelling, write an entry, or remove the brackets.',
  },
  'ignore-without-name': {
    severity: 'warning',
    message: 'the ignore phrase "{phrase}" contains neither the name nor an alias, and so changes nothing',
    remedy: 'Correct its spelling, or delete it.',
  },
  'listed-twice': {
    severity: 'error',
    message: '"{surface}" stands for two entities of this article, {name} and {other}',
    remedy: 'Remove it from one of the two.',
  },
  'never-mentioned': {
    severity: 'warning',
    message: '{name} is listed, but the article mentions neither this name nor an alias',
    remedy: 'Correct the spelling, or delete the line.',
  },
  'frontmatter-syntax': {
    severity: 'error',
    message: 'the frontmatter is not valid YAML: {detail}',
    remedy: 'Correct it, or put the value in quotes.',
  },
  'frontmatter-open': {
    severity: 'error',
    message: 'the frontmatter that begins here is never closed',
    remedy: 'Put a line of three hyphens, "---", below its last key.',
  },
  'frontmatter-value': {
    severity: 'error',
    message: '"{key}": {detail}',
    remedy: 'Correct the value, or delete the key.',
  },
  'frontmatter-unknown-key': {
    severity: 'warning',
    message: '"{key}" is not a key that is known here',
    remedy: 'Correct its spelling, or delete it. Known keys: {known}.',
  },
  'frontmatter-missing': {
    severity: 'error',
    message: '"{key}" is missing',
    remedy: 'Add it to the frontmatter between the two "---" lines at the top of the file.',
  },
  'source-binary': {
    severity: 'error',
    message: 'this is not a text file',
    remedy: 'Save it as plain text, or move it out of content/sources.',
  },
  'source-empty': {
    severity: 'error',
    message: 'there is no text in this file',
    remedy: 'Paste the article into it, or delete the file.',
  },
  'source-not-text': {
    severity: 'warning',
    message: 'files ending in "{ending}" are not read as sources',
    remedy: 'Save it as plain text with the ending .txt, or move it out of content/sources.',
  },
  'source-unreadable': {
    severity: 'error',
    message: 'the file could not be read: {detail}',
    remedy: 'Check its path and permissions.',
  },
  'not-markdown': {
    severity: 'warning',
    message: 'this file is not read: only those ending in ".md" are',
    remedy: 'Give it that ending, or move it out of {folder}.',
  },
  'source-gone': {
    severity: 'warning',
    message: 'its source {source} no longer exists',
    remedy: 'Restore the source, delete this article, or delete its "source" key to keep it without one.',
  },
  'article-stale': {
    severity: 'warning',
    message: 'its source {source} is no longer converted to this article',
    remedy: 'Delete this article, or delete its "source" key to keep it without one.',
  },
  'slug-clash': {
    severity: 'error',
    message: 'its article would have the same name, {article}, as that of {other}',
    remedy: 'Rename all of them but one.',
  },
  'source-annotated': {
    severity: 'error',
    message: 'this text was annotated for language research: {detail}',
    remedy: 'Put the original text in its place; what was taken out of it cannot be restored.',
  },
  'no-article': {
    severity: 'error',
    message: 'no article was found in this text',
    remedy: 'Run "npm run convert -- --explain {file}" to see why each line was left out, or delete the file.',
  },
  'no-title': {
    severity: 'warning',
    message: 'no title was found in this text; the name of its file stands in for it',
    remedy: 'Put "title: …" between two "---" lines at the top of the file.',
  },
  'ambiguous-date': {
    severity: 'warning',
    message: 'this date could mean {one} or {other}, and nothing in the text decides it; the article has no date',
    remedy: 'Put "published: {one}" between two "---" lines at the top of the file, or the other day.',
  },
  'setting-url': {
    severity: 'error',
    message: 'the site\'s address is "{url}"',
    remedy: 'Write it as in https://example.org, in "url" or in POSTIL_SITE; a path goes into "base" or POSTIL_BASE.',
  },
  'setting-base': {
    severity: 'error',
    message: 'the path the site is published under is "{base}"',
    remedy: 'Write it as in /notes/, of letters, digits, dots, hyphens and underscores, in "base" or in POSTIL_BASE.',
  },
  'setting-content': {
    severity: 'error',
    message: 'there is no folder "{folder}" for the content',
    remedy: 'Correct "contentDir" or POSTIL_CONTENT, or make the folder; it may be empty.',
  },
  'hand-edited': {
    severity: 'warning',
    message:
      'this article was edited by hand, and its source, the glossary or the program has changed since; what it would be now is beside it in {beside}',
    remedy:
      'Take over what you want, such as new lines of "entities", copy the "generated" line, and delete the new version. To start afresh, delete this file.',
  },
} as const satisfies Record<string, Kind>;

export type ProblemId = keyof typeof PROBLEMS;

/** The problem of that id at that place, with `values` and the file's name put into its wording. */
export function problem(id: ProblemId, at: Location, values: Record<string, string | number> = {}): Problem {
  const { severity, message, remedy }: Kind = PROBLEMS[id];
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (whole, name: string) => String({ file: at.file, ...values }[name] ?? whole));
  return { ...at, id, severity, message: fill(message), remedy: fill(remedy) };
}
