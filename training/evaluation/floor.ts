/**
 * Quality figures, the greater the better, by what was measured, the set it was measured on, and the figure's name. The
 * floor is the figures of the time they were last pinned: quality may rise above it but not fall below it unnoticed.
 */
export type Figures = Record<string, Record<string, Record<string, number>>>;

/** Returns the figures as a floor, cut (not rounded) to three decimals; leaves out what was not measured (NaN). */
export function toFloor(figures: Figures): Figures {
  const cut = (values: Record<string, number>) =>
    Object.fromEntries(
      Object.entries(values)
        .filter(([, value]) => !Number.isNaN(value))
        .map(([name, value]) => [name, Math.floor(value * 1000) / 1000]),
    );
  return mapValues(figures, (sets) => mapValues(sets, cut));
}

/** Returns a sentence for each figure below its floor; ignores what was not measured this time. */
export function findFallenFigures(figures: Figures, floor: Figures): string[] {
  return Object.entries(floor).flatMap(([subject, sets]) =>
    Object.entries(sets).flatMap(([set, pinned]) =>
      Object.entries(pinned).flatMap(([name, least]) => {
        const value = figures[subject]?.[set]?.[name];
        if (value === undefined || value >= least) return [];
        return [`${subject} of ${set}: ${name} is ${value.toFixed(4)} and was ${least.toFixed(3)} when it was pinned.`];
      }),
    ),
  );
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
