import { z } from 'zod';

const GoldSchema = z.object({
  url: z.string().default(''),
  title: z.string().nullish(),
  authors: z.union([z.array(z.string()), z.string().transform((name) => [name])]).nullish(),
  date: z.string().nullish(),
  standfirst: z.string().optional(),
  body: z.array(z.string()).optional(),
  with: z.array(z.string()).optional(),
  without: z.array(z.string()).optional(),
});

/** What people labeled on a page: the content of `gold.json`. Absent fields were not labeled. */
export type Gold = z.infer<typeof GoldSchema>;

/** What people labeled as the article: either its paragraphs or segments of the page. */
export interface BodyGold {
  standfirst?: string | undefined;
  /** The paragraphs of the article. */
  body?: readonly string[] | undefined;
  /** Texts that are part of the article, and texts that are not. */
  with?: readonly string[] | undefined;
  without?: readonly string[] | undefined;
}

/** Parses the content of a `gold.json`; throws if it has another shape. */
export function parseGold(json: unknown): Gold {
  return GoldSchema.parse(json);
}

/** Reports whether people labeled the article's text, not only its metadata. */
export function hasBody(gold: Gold): boolean {
  return (gold.body ?? gold.with) !== undefined;
}
