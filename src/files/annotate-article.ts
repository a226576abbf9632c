import { renderArticle, type RenderOptions } from '../annotate/render.ts';
import type { EntityHref } from '../annotate/to-hast.ts';
import { resolveDates } from '../entities/dates/resolve-dates.ts';
import { findHiddenNames, matchEntities } from '../entities/match-entities.ts';
import type { AnnotatedArticle } from '../model/annotation.ts';
import type { BlockLabels } from '../model/block.ts';
import type { Glossary } from '../model/glossary/glossary.ts';
import type { ParsedArticle } from './parse-article.ts';

export interface AnnotatorOptions {
  /** BCP 47, of articles that name no language. */
  language: string;
  /** The confidence from 0 to 1 a mention needs to be highlighted. */
  highlightThreshold: number;
  /** What notes are called on the page of an article in that language. */
  labelsFor: (language: string) => BlockLabels;
  entityHref?: EntityHref;
}

/** Annotates a parsed article; `undefined` for one without a title, which cannot have a page. */
export type Annotator = (article: ParsedArticle) => { article: AnnotatedArticle; html: string } | undefined;

/** Returns the function that annotates the articles of a site with this glossary. */
export function createAnnotator({ entries }: Glossary, options: AnnotatorOptions): Annotator {
  const unhighlighted = new Set(entries.filter(({ highlight }) => !highlight).map(({ id }) => id));
  const shared: Pick<RenderOptions, 'threshold' | 'mayHighlight' | 'entityHref'> = {
    threshold: options.highlightThreshold,
    mayHighlight: (id) => !unhighlighted.has(id),
    ...(options.entityHref && { entityHref: options.entityHref }),
  };
  return ({ slug, frontmatter: { values }, tree, edited }) => {
    const { title, authors = [], entities = [], generated: _, ...metadata } = values;
    if (title === undefined) return undefined;
    const given = values.language ?? 'und';
    const language = given === 'und' ? options.language : given;
    const { html, ...annotated } = renderArticle(tree, options.labelsFor(language), {
      ...shared,
      language,
      maxHighlights: values.highlights,
      findMentions: (paragraph) => matchEntities(paragraph, entities, entries),
      findHidden: (paragraph) => findHiddenNames(paragraph, entities, entries),
      findDates: (paragraph) => resolveDates(paragraph, { language, published: values.published }),
    });
    return { article: { ...metadata, title, authors, language, slug, edited, ...annotated }, html };
  };
}
