import { seededRandom } from '../../src/text/random.ts';
import { createMatcher, type Matcher } from '../../src/entities/matcher/matcher.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { BenchTexts } from './bench-texts.ts';
import { cpuSeconds, meanCpuSeconds } from './cpu-time.ts';
import { generateAliases } from './generate-aliases.ts';
import { rate, times, type Row } from './table.ts';

const SIZES = [100, 100_000];
const PAGES = 50;

interface Measured {
  size: number;
  /** CPU seconds for compiling the aliases, for matching tokens, and for tokenizing and matching texts. */
  compiling: number;
  matching: number;
  reading: number;
}

/** Measures how much slower finding the glossary's names becomes with a thousand times as many aliases. */
export function matcherSpeed({ pages }: BenchTexts): Row[] {
  const texts = pages(PAGES);
  const tokens = texts.map((text) => tokenize(text));
  const aliases = generateAliases(tokens.flat(), Math.max(...SIZES), seededRandom(1));
  const measured = SIZES.map((size): Measured => {
    const { matcher, compiling } = compile(aliases.slice(0, size));
    const matching = meanCpuSeconds(() => tokens.forEach(matcher));
    return { size, compiling, matching, reading: meanCpuSeconds(() => texts.map((text) => matcher(tokenize(text)))) };
  });
  const [least] = measured;
  return measured.map(({ size, compiling, matching, reading }) => {
    const compiled = `compiled in ${Math.round(compiling * 1000)} ms`;
    const alone =
      least && `${times(reading / least.reading)} the time, the matching alone ${times(matching / least.matching)}`;
    return {
      what: 'glossary matcher',
      size: `${size.toLocaleString('en')} aliases`,
      speed: rate(tokens.flat().length, reading, 'tokens'),
      ratio: alone && size !== least.size ? `${alone}; ${compiled}` : compiled,
    };
  });
}

function compile(aliases: readonly string[]): { matcher: Matcher<string>; compiling: number } {
  let matcher: Matcher<string> = () => [];
  const compiling = cpuSeconds(() => {
    matcher = createMatcher(aliases.map((phrase) => ({ phrase, value: phrase })));
  });
  return { matcher, compiling };
}
