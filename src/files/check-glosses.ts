import type { Gloss } from '../model/glossary/parse-entry.ts';
import type { Problem } from '../model/problems/problem.ts';
import { problem } from '../model/problems/table.ts';
import { senseOf } from './wordnet-fs.ts';

/** What is wrong with definitions that name WordNet as their origin: there is no such sense, or they say something else. */
export function checkGlosses(glosses: readonly Gloss[]): Problem[] {
  return glosses.flatMap(({ sense, definition, at }) => {
    const gloss = senseOf(sense)?.gloss;
    if (gloss === undefined) return [problem('no-such-sense', at, { sense })];
    return gloss === definition ? [] : [problem('gloss-changed', at, { sense, gloss })];
  });
}
