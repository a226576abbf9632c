/** A length on the ground and how long it is drawn. */
export interface ScaleBar {
  kilometres: number;
  /** In units of the drawing. */
  width: number;
}

/** The Earth's mean radius in kilometres (IUGG). */
const EARTH_RADIUS = 6371.0088;

/** The longest of 1, 2, 5, 10, 20, 50 … kilometres that takes at most `longest` units, at `scale` units a radian. */
export function scaleBar(scale: number, longest: number): ScaleBar {
  const kilometres = (longest / scale) * EARTH_RADIUS;
  const power = 10 ** Math.floor(Math.log10(kilometres));
  const step = [5, 2, 1].find((step) => step * power <= kilometres) ?? 1;
  return { kilometres: step * power, width: Math.round(((step * power * scale) / EARTH_RADIUS) * 10) / 10 };
}
