import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const script = path.join(import.meta.dirname, 'entities.ts');
const run = (...lines: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, '--jsonl'], {
    encoding: 'utf8',
    input: lines.join('\n'),
  });
  const output = stdout.split('\n').filter(Boolean);
  return { output: output.map((line) => JSON.parse(line) as { id: unknown; entities: object[] }), stderr, status };
};

test('each line of input gives one line of output, with UTF-16 offsets', () => {
  const { output, stderr, status } = run('{"id":"a","text":"𝔘 In Iraq."}', '', '{"id":7,"text":"nothing"}');
  expect([stderr, status]).toEqual(['', 0]);
  expect(output).toEqual([
    {
      id: 'a',
      entities: [
        {
          start: 6,
          end: 10,
          type: 'place',
          surface: 'Iraq',
          name: 'Iraq',
          id: 'place/iraq',
          confidence: expect.any(Number) as number,
        },
      ],
    },
    { id: 7, entities: [] },
  ]);
});

test('a bad line is reported with its number and makes the exit code 1; the others are processed', () => {
  const { output, stderr, status } = run(
    '{"id":"a","text":"In Iraq."}',
    '{"id":"b"',
    '{"id":"c"}',
    '{"id":"d","text":""}',
  );
  expect(output.map(({ id }) => id)).toEqual(['a', 'd']);
  expect(stderr).toMatch(/^stdin:2 error not JSON: .*\nstdin:3 error "id" or "text" is missing/);
  expect(status).toBe(1);
});
