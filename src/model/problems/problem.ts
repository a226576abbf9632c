/** The position of a problem. */
export interface Location {
  /** Relative to the project's root. */
  file: string;
  /** 1-based. */
  line?: number;
  /** 1-based. */
  column?: number;
}

/** Something wrong in content or settings. Errors make the exit code 1, warnings do not. */
export interface Problem extends Location {
  /** Key in the table of problems. */
  id: string;
  severity: 'error' | 'warning';
  /** What happened, without a full stop. */
  message: string;
  /** What to do, in one or two sentences. */
  remedy: string;
}

/** Returns a problem in one line: `content/glossary/mosul.md:4:3 error alias "Nineveh" is claimed twice. Remove it from one of the two. [alias-clash]` */
export function formatProblem({ file, line, column, severity, message, remedy, id }: Problem): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${position} ${severity} ${message}. ${remedy} [${id}]`;
}
