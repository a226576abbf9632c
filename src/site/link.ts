/** A link to a page, a place in a page or a file. */
export interface Link {
  /** A path of the site, an address of another site, or `#` and an id of the same page. */
  href: string;
  text: string;
  /** What assistive technology reads where `text` alone says too little. */
  label?: string | undefined;
  /** The media type of a file, or the type of an entity. */
  type?: string | undefined;
  /** The name of the file that the link offers instead of leading somewhere. */
  download?: string | undefined;
  /** How many there are of what it leads to, such as `3 articles`. */
  count?: string | undefined;
  /** Whether it leads to the page it is on. */
  current?: boolean | undefined;
}
