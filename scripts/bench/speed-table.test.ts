import { expect, test } from 'vitest';
import { formatSpeeds, megabytes, rate, times } from './speed-table.ts';

test('columns line up, figures to the right, and a repeated name is printed once', () => {
  const rows = [
    { what: 'convert', size: '10 pages', speed: '31 pages/s', memory: '95 MB', comparison: '0.01 × counting words' },
    { what: 'convert', size: '1,000 pages', speed: '310 pages/s', memory: '120 MB' },
    { what: 'glossary', size: '100 aliases', comparison: 'compiled once' },
  ];
  expect(formatSpeeds(rows)).toBe(
    [
      '| what     |        size |       speed | memory | comparison            |',
      '| -------- | ----------: | ----------: | -----: | --------------------- |',
      '| convert  |    10 pages |  31 pages/s |  95 MB | 0.01 × counting words |',
      '|          | 1,000 pages | 310 pages/s | 120 MB |                       |',
      '| glossary | 100 aliases |             |        | compiled once         |',
    ].join('\n'),
  );
});

test('figures keep the digits that matter', () => {
  expect(rate(3_000_000, 2, 'tokens')).toBe('1,500,000 tokens/s');
  expect(rate(7, 2, 'articles')).toBe('3.5 articles/s');
  expect(megabytes(1_123_400_000)).toBe('1,123 MB');
  expect([times(12.34), times(1.96), times(0.456), times(0.0123)]).toEqual(['12 ×', '2 ×', '0.46 ×', '0.012 ×']);
});
