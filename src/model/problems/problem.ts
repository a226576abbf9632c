/** The position of a problem. */
export interface Location {
  /** Relative to the project's root. */
  file: string;
  /** 1-based. */
  line?: number;
  /** 1-based. */
  column?: number;
}

/** Something wrong in content: what happened, where, what to do. An error makes the exit code 1, a warning does not. */
export interface Problem extends Location {
  /** Key in the table of problems. */
  id: string;
  severity: 'error' | 'warning';
  /** What happened, without a full stop. */
  message: string;
  /** What to do: a sentence or two. */
  remedy: string;
}

/** `content/glossary/mosul.md:4:3 error alias "Nineveh" is claimed twice. Remove it from one of the two. [alias-clash]` */
export function formatProblem({ file, line, column, severity, message, remedy, id }: Problem): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${position} ${severity} ${message}. ${remedy} [${id}]`;
}
