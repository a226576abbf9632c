/** Figures of one set, the greater the better, by name, and the number of pages they were measured on. */
type SetFigures = { pages: number } & Record<string, number>;

/**
 * Quality figures by what was measured and the set it was measured on. The floor is the figures of the time they were
 * last pinned: quality may rise above it but never falls below it unnoticed.
 */
export type Figures = Record<string, Record<string, SetFigures>>;

/** Returns the figures as a floor, cut (not rounded) to three decimals; leaves out what was not measured (NaN). */
export function toFloor(figures: Figures): Figures {
  return mapValues(figures, (sets) => mapValues(sets, cutFigures));
}

function cutFigures({ pages, ...figures }: SetFigures): SetFigures {
  const measured = Object.entries(figures).filter(([, value]) => !Number.isNaN(value));
  return { pages, ...Object.fromEntries(measured.map(([name, value]) => [name, Math.floor(value * 1000) / 1000])) };
}

/** How figures compare with the floor, in sentences. */
export interface FloorComparison {
  /** The figures that are below their floor. */
  fallen: string[];
  /** The sets whose pages are not those that were pinned. */
  notCompared: string[];
}

/** Compares figures with the floor; ignores sets that were not pinned or not measured this time. */
export function compareWithFloor(figures: Figures, floor: Figures): FloorComparison {
  const fallen: string[] = [];
  const notCompared: string[] = [];
  for (const [subject, sets] of Object.entries(floor))
    for (const [set, { pages, ...pinned }] of Object.entries(sets)) {
      const measured = figures[subject]?.[set];
      if (!measured) continue;
      const name = `${subject} of ${set}`;
      if (measured.pages === pages) fallen.push(...findFallen(measured, pinned).map((text) => `${name}: ${text}`));
      else {
        notCompared.push(
          `${name}: measured on ${measured.pages} pages, but pinned on ${pages}. Pin it again with --pin.`,
        );
      }
    }
  return { fallen, notCompared };
}

function findFallen(measured: SetFigures, pinned: Record<string, number>): string[] {
  return Object.entries(pinned).flatMap(([figure, least]) => {
    const value = measured[figure];
    if (value === undefined || value >= least) return [];
    return [`${figure} is ${value.toFixed(4)} and was ${least.toFixed(3)} when it was pinned.`];
  });
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
