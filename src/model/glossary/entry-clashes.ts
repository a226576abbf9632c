import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/table.ts';
import { comparableName, type GlossaryEntry } from './entry.ts';
import type { Claim, ParsedEntry } from './parse-entry.ts';

interface OwnedClaim extends Claim {
  entry: GlossaryEntry;
}

/**
 * Finds surfaces that two entries claim and addresses that two entries have. A clash is reported at the later entry, in
 * the order given; a clash between a name and an alias at the alias.
 */
export function findClashes(parsed: readonly ParsedEntry[]): Problem[] {
  const claims = parsed.flatMap(({ entry, claims }) => (entry ? claims.map((claim) => ({ ...claim, entry })) : []));
  claims.sort((a, b) => Number(a.key === 'alias') - Number(b.key === 'alias'));
  return [...findAddressClashes(parsed), ...findSurfaceClashes(claims)];
}

function findAddressClashes(parsed: readonly ParsedEntry[]): Problem[] {
  const fileById = new Map<string, string>();
  return parsed.flatMap(({ entry }) => {
    if (!entry) return [];
    const { id, file } = entry;
    const other = fileById.get(id);
    if (other === undefined) fileById.set(id, file);
    return other === undefined ? [] : [problem('entry-clash', { file, line: 1 }, { id, other })];
  });
}

function findSurfaceClashes(claims: readonly OwnedClaim[]): Problem[] {
  const claimsByName = new Map<string, OwnedClaim[]>();
  return claims.flatMap((claim) => {
    const name = comparableName(claim.surface).toLowerCase();
    const earlierClaims = claimsByName.get(name) ?? [];
    claimsByName.set(name, [...earlierClaims, claim]);
    const other = earlierClaims.find((earlier) => earlier.entry !== claim.entry && isSameName(claim, earlier));
    if (!other) return [];
    const { key, surface, location } = claim;
    const { file, line = 1 } = other.location;
    return [problem('alias-clash', location, { key, surface, other: fileName(file), line })];
  });
}

/** Whether two claims are of the same name. If both entries distinguish capitals, "Turkey" and "turkey" are two names. */
function isSameName(a: OwnedClaim, b: OwnedClaim): boolean {
  const ignoresCase = a.entry.match === 'fold' || b.entry.match === 'fold';
  return ignoresCase || comparableName(a.surface) === comparableName(b.surface);
}

const fileName = (path: string) => path.replace(/^.*\//, '');
