import { describe, expect, test } from 'vitest';
import { formatProblem } from './problem.ts';
import { problem, PROBLEMS, type ProblemId } from './table.ts';

describe.each(Object.entries(PROBLEMS))('%s', (id, { message, remedy }) => {
  test('says what happened in a clause, and what to do in sentences', () => {
    expect(message).not.toMatch(/[.!?]$/);
    expect(remedy).toMatch(/^[A-Z].*[.}]$/s);
  });

  test('has its values put in', () => {
    const names = [...`${message} ${remedy}`.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const values = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
    const formatted = formatProblem(problem(id as ProblemId, { file: 'a.md' }, values));
    expect(formatted).not.toMatch(/[{}]/);
    for (const name of names) expect(formatted).toContain(`<${name}>`);
  });
});

test('a problem shows its location, what happened, what to do, and its id', () => {
  const location = { file: 'content/glossary/mosul.md', line: 4, column: 3 };
  const values = { key: 'alias', surface: 'Nineveh', other: 'nineveh.md', line: 3 };
  expect(formatProblem(problem('alias-clash', location, values))).toBe(
    'content/glossary/mosul.md:4:3 error alias "Nineveh" is already claimed by nineveh.md (line 3). ' +
      'Remove it from one of the two. [alias-clash]',
  );
});
