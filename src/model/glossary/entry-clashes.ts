import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/table.ts';
import type { GlossaryEntry } from './entry.ts';
import type { Claim, ParsedEntry } from './parse-entry.ts';
import { spelling } from './spelling.ts';

interface Owner {
  entry: GlossaryEntry;
  claim: Claim;
}

/**
 * What entries dispute among themselves: a surface two of them claim, an address two of them have. Reported at the
 * later one, in the order given; where a name and an alias meet, at the alias.
 */
export function findClashes(parsed: readonly ParsedEntry[]): Problem[] {
  const owners = parsed.flatMap(({ entry, claims }) => (entry ? claims.map((claim) => ({ entry, claim })) : []));
  owners.sort((a, b) => Number(a.claim.key === 'alias') - Number(b.claim.key === 'alias'));
  return [...addressClashes(parsed), ...surfaceClashes(owners)];
}

function addressClashes(parsed: readonly ParsedEntry[]): Problem[] {
  const first = new Map<string, string>();
  return parsed.flatMap(({ entry }) => {
    if (!entry) return [];
    const other = first.get(entry.id);
    if (other === undefined) first.set(entry.id, entry.file);
    return other === undefined ? [] : [problem('entry-clash', { file: entry.file, line: 1 }, { id: entry.id, other })];
  });
}

function surfaceClashes(owners: readonly Owner[]): Problem[] {
  const bySurface = new Map<string, Owner[]>();
  return owners.flatMap((owner) => {
    const key = spelling(owner.claim.surface).toLowerCase();
    const rivals = bySurface.get(key) ?? [];
    bySurface.set(key, [...rivals, owner]);
    const rival = rivals.find((other) => other.entry !== owner.entry && disputes(owner, other));
    if (!rival) return [];
    const { at, ...claim } = owner.claim;
    const other = rival.claim.at;
    return [problem('alias-clash', at, { ...claim, other: fileName(other.file), line: other.line ?? 1 })];
  });
}

/** Entries that mind capitals share "Turkey" and "turkey" in peace; one that doesn't claims both. */
function disputes(a: Owner, b: Owner): boolean {
  const blind = a.entry.match === 'fold' || b.entry.match === 'fold';
  return blind || spelling(a.claim.surface) === spelling(b.claim.surface);
}

const fileName = (path: string) => path.replace(/^.*\//, '');
