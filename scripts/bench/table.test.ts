import { expect, test } from 'vitest';
import { formatTable, megabytes, rate, times } from './table.ts';

test('columns are aligned, figures to the right, and a name is printed once', () => {
  const rows = [
    { what: 'convert', size: '10 pages', speed: '31 pages/s', memory: '95 MB', ratio: '0.01 × counting words' },
    { what: 'convert', size: '1,000 pages', speed: '310 pages/s', memory: '120 MB' },
    { what: 'glossary', size: '100 aliases', ratio: 'compiled once' },
  ];
  expect(formatTable(rows)).toBe(
    [
      'what             size        speed  memory  ratio',
      'convert      10 pages   31 pages/s   95 MB  0.01 × counting words',
      '          1,000 pages  310 pages/s  120 MB',
      'glossary  100 aliases                       compiled once',
    ].join('\n'),
  );
});

test('figures are rounded to significant digits', () => {
  expect(rate(3_000_000, 2, 'tokens')).toBe('1,500,000 tokens/s');
  expect(rate(7, 2, 'articles')).toBe('3.5 articles/s');
  expect(megabytes(123_400_000)).toBe('123 MB');
  expect([times(12.34), times(1.96), times(0.456), times(0.0123)]).toEqual(['12 ×', '2 ×', '0.46 ×', '0.012 ×']);
});
