/** Quality figures, the greater the better, by what was measured, on which set, and name. */
export type Figures = Record<string, Record<string, Record<string, number>>>;

/** The figures as a floor: three digits, cut rather than rounded; what was not measured is left out. */
export function pinned(figures: Figures): Figures {
  const cut = (of: Record<string, number>) =>
    Object.fromEntries(
      Object.entries(of)
        .filter(([, value]) => !Number.isNaN(value))
        .map(([name, value]) => [name, Math.floor(value * 1000) / 1000]),
    );
  return mapValues(figures, (sets) => mapValues(sets, cut));
}

/** A sentence for every figure that is below its floor. Sets that were not measured this time say nothing. */
export function fallen(figures: Figures, floor: Figures): string[] {
  return Object.entries(floor).flatMap(([what, sets]) =>
    Object.entries(sets).flatMap(([set, pins]) =>
      Object.entries(pins).flatMap(([name, pin]) => {
        const value = figures[what]?.[set]?.[name];
        if (value === undefined || value >= pin) return [];
        return [`${what} of ${set}: ${name} is ${value.toFixed(4)} and was ${pin.toFixed(3)} when it was pinned.`];
      }),
    ),
  );
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
