/** Where a problem stands. `file` is relative to the project's root; `line` and `column` are 1-based. */
export interface Location {
  file: string;
  line?: number;
  column?: number;
}

/** Something wrong in content: what happened, where, what to do. An error makes the exit code 1, a warning does not. */
export interface Problem extends Location {
  id: string;
  severity: 'error' | 'warning';
  message: string;
  remedy: string;
}

/** `content/glossary/mosul.md:4:3 error alias "Nineveh" is claimed twice. Remove it from one of the two. [alias-clash]` */
export function formatProblem({ file, line, column, severity, message, remedy, id }: Problem): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${position} ${severity} ${message}. ${remedy} [${id}]`;
}
