import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon as PolygonObject,
  Topology,
} from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import detailed from 'world-atlas/countries-50m.json' with { type: 'json' };

/**
 * Lines that shapes have in common, such as a border of two countries. The points of all arcs are in two flat arrays, in
 * degrees; those of arc `i` begin at `starts[i]` and end before `starts[i + 1]`.
 */
export interface Arcs {
  longitudes: Float32Array;
  latitudes: Float32Array;
  starts: Uint32Array;
}

/** A closed line: the numbers of its arcs in order, and `~number` for an arc that is taken backward. */
export type Ring = readonly number[];

/** An outer ring and rings around holes, in any order. */
export type Polygon = readonly Ring[];

/** A country, named in English as Natural Earth does, sometimes shortened: `Dem. Rep. Congo`. */
export interface Country {
  name: string;
  polygons: Polygon[];
}

/** The outlines of the land and the countries of the Earth. */
export interface Atlas {
  arcs: Arcs;
  land: Polygon[];
  countries: Country[];
}

type TopologyOfCountries = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

let detailedOnce: Atlas | undefined;
let coarseOnce: Atlas | undefined;

/** Returns Natural Earth's outlines at 1:50m. They are decoded when they are first asked for. */
export function detailedAtlas(): Atlas {
  detailedOnce ??= decodeAtlas(detailed);
  return detailedOnce;
}

/** Returns Natural Earth's outlines at 1:110m, a tenth of the points. They are decoded when they are first asked for. */
export function coarseAtlas(): Atlas {
  coarseOnce ??= decodeAtlas(coarse);
  return coarseOnce;
}

function decodeAtlas(topology: TopologyOfCountries): Atlas {
  const { land, countries } = topology.objects;
  return {
    arcs: decodeArcs(topology),
    land: land.geometries.flatMap(polygonsOf),
    countries: countries.geometries.map((geometry) => ({
      name: nameOf(geometry),
      polygons: polygonsOf(geometry),
    })),
  };
}

/** Decodes arcs: in the file they are steps from point to point on a grid. */
function decodeArcs({ arcs, transform }: Topology): Arcs {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const count = arcs.reduce((sum, { length }) => sum + length, 0);
  const longitudes = new Float32Array(count);
  const latitudes = new Float32Array(count);
  const starts = new Uint32Array(arcs.length + 1);
  let index = 0;
  arcs.forEach((arc, number) => {
    let [x, y] = [0, 0];
    for (const step of arc) {
      x += step[0]!;
      y += step[1]!;
      longitudes[index] = x * scale[0] + translate[0];
      latitudes[index] = y * scale[1] + translate[1];
      index += 1;
    }
    starts[number + 1] = index;
  });
  return { longitudes, latitudes, starts };
}

function nameOf({ properties }: GeometryObject): string {
  return (properties as { name?: string } | undefined)?.name ?? '';
}

function polygonsOf(geometry: { type: string | null }): Polygon[] {
  if (geometry.type === 'Polygon') return [(geometry as PolygonObject).arcs];
  return geometry.type === 'MultiPolygon' ? (geometry as MultiPolygon).arcs : [];
}

/** Returns the number of an arc, whichever way a ring takes it. */
export function arcNumber(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
