/** What the gazetteer knows of a place. A key is absent where it isn't known, or where it could be several places'. */
export interface Place {
  /** As the gazetteer writes it. */
  name: string;
  kind: 'country' | 'region' | 'capital' | 'city';
  /** ISO 3166-1, two letters. */
  countryCode: string;
  /** In English. */
  country: string;
  /** The country's first-level division that it is in. */
  region?: string;
  /** A country's. */
  capital?: string;
  /** Degrees, to two decimals: about a kilometre. */
  latitude?: number;
  longitude?: number;
  /** People, as GeoNames last had it. */
  population?: number;
}
