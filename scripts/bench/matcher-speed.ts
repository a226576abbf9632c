import { Dice } from '../../src/text/random.ts';
import { createMatcher, type Matcher } from '../../src/entities/matcher/matcher.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { BenchPages } from './bench-pages.ts';
import { cpuSeconds, meanCpuSeconds } from './cpu-time.ts';
import { generateAliases } from './generate-aliases.ts';
import { rate, times, type Row } from './speed-table.ts';

const SIZES_IN_ALIASES = [100, 100_000];
const PAGES = 50;

interface Measurement {
  size: number;
  /** CPU seconds to compile the matcher, to match tokens, and to tokenize texts and match them. */
  compiling: number;
  matching: number;
  reading: number;
}

/** Measures how much slower the glossary's names are found in texts when there are a thousand times as many. */
export function matcherSpeed(pages: BenchPages): Row[] {
  const texts = pages(PAGES);
  const tokens = texts.map((text) => tokenize(text));
  const aliases = generateAliases(tokens.flat(), Math.max(...SIZES_IN_ALIASES), new Dice(1));
  const measured = SIZES_IN_ALIASES.map((size): Measurement => {
    const { matcher, compiling } = compile(aliases.slice(0, size));
    const matching = meanCpuSeconds(() => tokens.forEach(matcher));
    return { size, compiling, matching, reading: meanCpuSeconds(() => texts.map((text) => matcher(tokenize(text)))) };
  });
  const [smallest] = measured;
  return measured.map(({ size, compiling, matching, reading }) => {
    const compiled = `compiled in ${Math.round(compiling * 1000)} ms`;
    const alone =
      smallest &&
      `${times(reading / smallest.reading)} the time, the matching alone ${times(matching / smallest.matching)}`;
    return {
      what: 'glossary matcher',
      size: `${size.toLocaleString('en')} aliases`,
      speed: rate(tokens.flat().length, reading, 'tokens'),
      comparison: alone && size !== smallest.size ? `${alone}; ${compiled}` : compiled,
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
