import forces from './forces.json' with { type: 'json' };
import nationalities from './nationalities.json' with { type: 'json' };
import otherPeoples from './peoples.json' with { type: 'json' };

/** A nationality, people or religious community, or an armed force that is named like one. */
export interface People {
  /** In English, plural if it has one: "Iraqis", "French". */
  name: string;
  /** Its adjectives and nouns, singular and plural. */
  surfaces: string[];
}

/** The peoples that English texts name. */
export const PEOPLES: readonly People[] = [
  ...nationalitiesByName(),
  ...Object.entries({ ...otherPeoples, ...forces }).map(([name, others]) => ({ name, surfaces: [name, ...others] })),
];

/** Nationalities by name: two countries may share one ("Congolese"). */
function nationalitiesByName(): People[] {
  const byName = Map.groupBy(Object.values(nationalities), ([name = '']) => name);
  return [...byName].map(([name, [surfaces = []]]) => ({ name, surfaces }));
}
