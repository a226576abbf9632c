import { OUTSIDE_SHARE, SHARE_COUNT, type Pass } from '../decode.ts';
import type { Reading } from '../reading.ts';
import { NAME_TYPES, OUTSIDE } from '../tags.ts';
import { ALL_TAGS, nameTag } from './examples.ts';

/** How sure a model must be for its own finds, and for finding nothing, to be learned from. */
const SURE_OF_NAME = 0.9;
const SURE_OF_NONE = 0.95;

/** A bit mask of allowed tags a token, from what a model itself found; where it is in doubt, all are. */
export function ownLabels({ tokens }: Reading, { shares, spans }: Pass): Uint32Array {
  const allowed = Uint32Array.from(tokens, (_, at) => {
    return shares[at * SHARE_COUNT + OUTSIDE_SHARE]! >= SURE_OF_NONE ? 1 << OUTSIDE : ALL_TAGS;
  });
  for (const { first, last, type, probability } of spans)
    for (let at = first; at <= last; at++) {
      const tag = nameTag(NAME_TYPES.indexOf(type), at, first, last);
      allowed[at] = probability >= SURE_OF_NAME ? 1 << tag : ALL_TAGS;
    }
  return allowed;
}
