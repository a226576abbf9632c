/** What the gazetteer knows about a place. A key is absent if it is unknown or differs between possible places. */
export interface Place {
  /** In the gazetteer's spelling. */
  name: string;
  kind: 'country' | 'region' | 'capital' | 'city';
  /** ISO 3166-1, two letters. */
  countryCode: string;
  /** The country's name in English. */
  country: string;
  /** The first-level division of the country that the place is in. */
  region?: string;
  /** The capital of a country. */
  capital?: string;
  /** Degrees to two decimals, about a kilometer. */
  latitude?: number;
  longitude?: number;
  /** Number of people, as GeoNames last had it. */
  population?: number;
}
