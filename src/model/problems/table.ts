import type { Location, Problem } from './problem.ts';

/** The wording of a problem. `{name}` in it is replaced by a value that is given with the problem. */
interface ProblemKind {
  severity: Problem['severity'];
  /** What happened, in a clause without a full stop. */
  message: string;
  /** What to do, in one or two sentences. */
  remedy: string;
}

/** Every problem that Postil reports, by id. */
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
    remedy: 'Write one or two sentences below the frontmatter. Until then, readers see what articles or open data say.',
  },
  'coordinates-without-place': {
    severity: 'warning',
    message: '"coordinates" has no effect, because this entry is of type {type}, not "place"',
    remedy: 'Delete it, or change the type to "place".',
  },
  'wordnet-for-name': {
    severity: 'error',
    message: '"wordnet" is for terms only, and this entry is of type {type}',
    remedy: 'Delete it and write a definition of your own, or change the type to "term".',
  },
  'no-such-sense': {
    severity: 'error',
    message: 'WordNet 3.1 has no sense with the key "{sense}"',
    remedy: 'Run "npm run glossary -- gloss TERM" to list the senses of a term, or delete "wordnet".',
  },
  'gloss-changed': {
    severity: 'warning',
    message: 'the definition differs from the WordNet 3.1 gloss of {sense} that the site says it quotes',
    remedy: 'Delete "wordnet" to keep the definition as your own, or restore the gloss: {gloss}',
  },
  'entry-defined': {
    severity: 'error',
    message: 'the entry for "{name}" already has a definition',
    remedy: "To replace it with WordNet's, delete it first.",
  },
  'entry-exists': {
    severity: 'error',
    message: 'the glossary already has an entry for "{name}"',
    remedy: 'Edit this file instead.',
  },
  'link-to-nothing': {
    severity: 'error',
    message: '[[{name}]] leads to nothing: no glossary entry has this name or alias',
    remedy: 'Correct its spelling, write an entry, or remove the brackets.',
  },
  'ignore-without-name': {
    severity: 'warning',
    message: 'the ignore phrase "{phrase}" contains neither the name nor an alias, so it has no effect',
    remedy: 'Correct its spelling, or delete it.',
  },
  'listed-twice': {
    severity: 'error',
    message: '"{surface}" is listed for two entities of this article, {name} and {other}',
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
    message: '"{key}" is not a known key',
    remedy: 'Correct its spelling, or delete it. The known keys are {known}.',
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
    message: 'this file is ignored: only files ending in ".md" are read',
    remedy: 'Rename it, or move it out of {folder}.',
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
    message: 'its article would have the same file name, {article}, as the article of {other}',
    remedy: 'Rename all of these sources but one.',
  },
  'source-annotated': {
    severity: 'error',
    message: 'this text was annotated for language research: {detail}',
    remedy: 'Replace it with the original text, which cannot be restored from this one.',
  },
  'no-article': {
    severity: 'error',
    message: 'no article was found in this text',
    remedy: 'Run "npm run convert -- --explain {file}" to see why each line was left out, or delete the file.',
  },
  'no-title': {
    severity: 'warning',
    message: 'no title was found in this text, so the name of its file is used',
    remedy: 'Put "title: …" between two "---" lines at the top of the file.',
  },
  'ambiguous-date': {
    severity: 'warning',
    message: 'this date could mean {one} or {other}, and nothing in the text shows which; the article has no date',
    remedy: 'Put "published: {one}" or "published: {other}" between two "---" lines at the top of the file.',
  },
  'setting-url': {
    severity: 'error',
    message: 'the address of the site is not valid: "{url}"',
    remedy:
      'Set "url" or POSTIL_SITE to an address such as https://example.org; a path belongs in "base" or POSTIL_BASE.',
  },
  'setting-base': {
    severity: 'error',
    message: 'the path that the site is published under is not valid: "{base}"',
    remedy:
      'Set "base" or POSTIL_BASE to a path such as /notes/, made of letters, digits, dots, hyphens and underscores.',
  },
  'setting-content': {
    severity: 'error',
    message: 'the content folder "{folder}" does not exist',
    remedy: 'Correct "contentDir" or POSTIL_CONTENT, or create the folder; it may be empty.',
  },
  'setting-output': {
    severity: 'error',
    message: 'the output folder "{folder}" has files that no build has written, which a build would delete',
    remedy: 'Name another folder in POSTIL_OUT, or empty this one yourself if nothing in it is needed.',
  },
  'hand-edited': {
    severity: 'warning',
    message:
      'this article was edited by hand, and its source, the glossary or the program has changed since; the new version is in {newVersion}',
    remedy:
      'Copy what you want from the new version, such as new lines of "entities", and its "generated" line, then delete it. To discard your edits, delete this file.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemId = keyof typeof PROBLEMS;

/** Returns the problem of that id at a location; `values`, and `file`, are put into its wording. */
export function problem(id: ProblemId, location: Location, values: Record<string, string | number> = {}): Problem {
  const { severity, message, remedy }: ProblemKind = PROBLEMS[id];
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (braced, name: string) => {
      return String({ file: location.file, ...values }[name] ?? braced);
    });
  return { ...location, id, severity, message: fill(message), remedy: fill(remedy) };
}
