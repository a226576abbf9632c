/** The scores of a set: the number of its pages, and shares from 0 to 1 or NaN. */
type Score = { pages: number } & Record<string, number>;

/** Returns the scores of sets as rows for `console.table`, shares with three decimals, NaN as an empty cell. */
export function toScoreTable<S extends { pages: number }>(
  scores: Record<string, S>,
): Record<string, Record<string, string | number>> {
  const format = (share: number) => (Number.isNaN(share) ? '' : share.toFixed(3));
  return Object.fromEntries(
    Object.entries(scores).map(([set, score]) => {
      const { pages, ...shares } = score as unknown as Score;
      return [
        set,
        { pages, ...Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, format(share)])) },
      ];
    }),
  );
}
