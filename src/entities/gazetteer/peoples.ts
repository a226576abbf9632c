import countries from './countries.json' with { type: 'json' };
import forces from './forces.json' with { type: 'json' };
import nationalities from './nationalities.json' with { type: 'json' };
import otherPeoples from './peoples.json' with { type: 'json' };

/** A nationality, people or religious community, or a force that is named like one. */
export interface People {
  /** In English, in the plural where there is one: "Iraqis", "French". */
  name: string;
  /** All that is said of it, adjectives and nouns, singular and plural. */
  surfaces: string[];
  /** The country it is the nationality of, in English. */
  country?: string;
}

/** The peoples that English texts name; one that two countries share ("Congolese") is of no country. */
export const PEOPLES: readonly People[] = [
  ...ofCountries(),
  ...Object.entries({ ...otherPeoples, ...forces }).map(([name, others]) => ({ name, surfaces: [name, ...others] })),
];

function ofCountries(): People[] {
  const byName = Map.groupBy(Object.entries(nationalities), ([, [name = '']]) => name);
  return [...byName].map(([name, sharing]) => {
    const [[code = '', surfaces = []] = []] = sharing;
    const country = (countries as Record<string, { name: string }>)[code]?.name;
    return country !== undefined && sharing.length === 1 ? { name, surfaces, country } : { name, surfaces };
  });
}
