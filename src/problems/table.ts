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
  'frontmatter-syntax': {
    severity: 'error',
    message: 'the frontmatter is not valid YAML: {detail}',
    remedy: 'Correct it, or put the value in quotes.',
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
} as const satisfies Record<string, Kind>;

export type ProblemId = keyof typeof PROBLEMS;

/** The problem of that id at that place, with `values` put into its wording. */
export function problem(id: ProblemId, at: Location, values: Record<string, string | number> = {}): Problem {
  const { severity, message, remedy }: Kind = PROBLEMS[id];
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { ...at, id, severity, message: fill(message), remedy: fill(remedy) };
}
