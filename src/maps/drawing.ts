import { geoDistance, geoPath, type GeoProjection } from 'd3-geo';
import { type Cap, type Coordinates } from './spherical-cap.ts';
import { type Outlines, outlinesWithin } from './outlines.ts';
import { type Line, linesOf, pathData } from './path-data.ts';

/** Width and height of a drawing, in its own units: about a pixel on a screen. */
export type Size = readonly [width: number, height: number];

/** Outlines as SVG paths' `d`. */
export interface Drawing {
  land: string;
  borders: string;
}

/** A country in view, where most of it is seen. */
export interface CountrySpot {
  /** In English, as Natural Earth has it. */
  name: string;
  x: number;
  y: number;
}

const WHOLE_GLOBE: Cap = { centre: [0, 0], radius: Math.PI };
/** Degrees by which more is drawn than is seen. */
const SPARE = 2;
/** A country smaller than that share of the drawing has no room for a name. */
const LEAST_SHARE = 0.03;
/** Units that land reaches over the edge, so that its cut has no visible stroke. */
const OVERHANG = 2;
/** Beyond that, a coast isn't recognized any more, whatever the budget. */
const COARSEST = 4;

/** How far a line may run beside its true way, in units: less than half a pixel. */
const TOLERANCE = 0.4;

/**
 * Clips `projection` to a drawing and draws the outlines, as precisely as `budget` (characters, both paths together)
 * allows. `centre` is where an azimuthal projection touches the globe.
 */
export function drawOutlines(
  projection: GeoProjection,
  size: Size,
  budget: number,
  centre?: Coordinates,
): Drawing & { countries: CountrySpot[] } {
  const cap = centre ? visibleCap(projection, size, centre) : WHOLE_GLOBE;
  if (centre) projection.clipAngle(Math.min(179, (cap.radius * 180) / Math.PI + SPARE));
  projection.clipExtent([
    [-OVERHANG, -OVERHANG],
    [size[0] + OVERHANG, size[1] + OVERHANG],
  ]);
  const { land, borders, countries } = outlinesWithin(cap);
  return {
    ...drawWithin(budget, linesOf(land, projection), linesOf(borders, projection)),
    countries: spotsOf(countries, projection, LEAST_SHARE * size[0] * size[1]),
  };
}

/** The middle of the largest piece in view of each country that shows at least `leastArea`, the largest first. */
function spotsOf(countries: Outlines['countries'], projection: GeoProjection, leastArea: number): CountrySpot[] {
  const path = geoPath(projection);
  const seen = countries
    .map(({ name, shape }) => ({ name, area: path.area(shape), centroid: path.centroid(shape) }))
    .filter(({ area }) => area >= leastArea)
    .sort((a, b) => b.area - a.area);
  return [...Map.groupBy(seen, ({ name }) => name).values()].flatMap(([largest]) => {
    return largest ? [{ name: largest.name, x: largest.centroid[0], y: largest.centroid[1] }] : [];
  });
}

function drawWithin(budget: number, land: readonly Line[], borders: readonly Line[]): Drawing {
  for (let tolerance = TOLERANCE; ; tolerance *= 1.5) {
    const drawing = { land: pathData(land, tolerance), borders: pathData(borders, tolerance) };
    if (drawing.land.length + drawing.borders.length <= budget || tolerance > COARSEST) return drawing;
  }
}

function visibleCap(projection: GeoProjection, [width, height]: Size, centre: Coordinates): Cap {
  const corners: Coordinates[] = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ];
  const distances = corners.map((corner) => geoDistance(centre, projection.invert?.(corner) ?? [NaN, NaN]));
  return { centre, radius: distances.some(Number.isNaN) ? Math.PI : Math.max(...distances) };
}
