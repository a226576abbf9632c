/**
 * The confidence from which on a recognised name goes into an article's frontmatter, and so onto the page. What lies
 * below is listed by `npm run glossary` as a suggestion. Lower it for more highlights, raise it for fewer wrong ones.
 */
export const CONFIDENCE_THRESHOLD = 0.8;
