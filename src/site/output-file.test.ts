import { expect, test } from 'vitest';
import { fileResponse, toStaticPaths, type OutputFile } from './output-file.ts';

const file: OutputFile = { path: 'a/b.csv', type: 'text/csv', write: () => 'a,b\n' };

test('a file is served at its path', () => {
  expect(toStaticPaths([file])).toEqual([{ params: { file: 'a/b.csv' }, props: { file } }]);
});

test('a file is served as UTF-8 of its media type', async () => {
  const response = fileResponse(file);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(await response.text()).toBe('a,b\n');
});
