/** A page of the site before it is rendered. */
export interface PageOf<View> {
  /** Its path, percent-encoded, the site's base included; see `Routes`. */
  readonly href: string;
  /** The interface language, BCP 47; left out: the site's own. */
  readonly language?: string;
  /** `false`: search engines leave the page out. */
  readonly isIndexed?: boolean;
  /** Returns what decides the view, sooner than the view is made; left out: the view itself decides. */
  readonly key?: () => string;
  /** What it shows: made whenever it is asked for and not kept, because most pages of a large site need not be rendered. */
  readonly view: View;
}
