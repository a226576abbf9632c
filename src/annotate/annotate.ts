import type { Root } from 'hast';
import type { AnnotatedDate, Annotation, ResolvedDate } from '../model/annotation.ts';
import type { ArticleBlock } from '../model/block.ts';
import type { EntityId } from '../model/ids.ts';
import { ENTITY_TYPES, type Mention } from '../model/mention.ts';
import type { Span } from '../text/span.ts';
import { dateAnchor, mentionAnchor } from './anchors.ts';
import { findBlocks, type BlockPosition } from './article-blocks.ts';
import { chooseHighlights } from './density.ts';
import { findParagraphs, touchesUnmarkable, type Paragraph } from './paragraphs.ts';
import { sentenceQuoter, type SentenceQuoter } from './quote-sentence.ts';
import { dateElement, mentionElement, wrapSpans, type WrappedSpan } from './wrap.ts';

/** What was found in an article, in reading order. */
export interface Annotated {
  annotations: Annotation[];
  blocks: ArticleBlock[];
  dates: AnnotatedDate[];
}

/** The finders are called once with the text of each paragraph and return spans of it. */
export interface AnnotateOptions {
  findMentions: (text: string) => readonly Mention[];
  /** Finds what must not be quoted. */
  findHidden?: (text: string) => readonly Span[];
  findDates?: (text: string) => readonly ResolvedDate[];
  /** The confidence from 0 to 1 that a mention needs: better no highlight than a wrong one. */
  threshold: number;
  /** Whether an entity's mentions may be highlighted. */
  mayHighlight: (id: EntityId) => boolean;
  /** The largest number of highlights in one paragraph, where an article has a limit of its own. */
  maxHighlights?: number | undefined;
  /** BCP 47. */
  language: string;
}

/** A mention in one of the paragraphs, whose offsets count in the paragraph's text. */
interface PlacedMention {
  mention: Mention;
  paragraph: Paragraph;
  /** The index of the paragraph. */
  index: number;
}

/** What the steps of one annotation share. */
interface Job {
  options: AnnotateOptions;
  positions: ReadonlyMap<Paragraph, BlockPosition>;
  hiddenIn: (paragraph: Paragraph) => readonly Span[];
  quoteSentence: SentenceQuoter;
}

/** Marks up the mentions and dates of an article's `tree`, in place, and returns them with the article's blocks. */
export function annotate(tree: Root, options: AnnotateOptions): Annotated {
  const paragraphs = findParagraphs(tree);
  const hidden = new Map(paragraphs.map((paragraph) => [paragraph, options.findHidden?.(paragraph.text) ?? []]));
  const hiddenIn = (paragraph: Paragraph) => hidden.get(paragraph) ?? [];
  const { blocks, positions } = findBlocks(tree, paragraphs, hiddenIn);
  const job: Job = { options, positions, hiddenIn, quoteSentence: sentenceQuoter(options.language) };
  const placed = paragraphs.flatMap((paragraph, index) => mentionsIn(paragraph, index, options));
  const annotations = toAnnotations(placed, job);
  const dates: AnnotatedDate[] = [];
  for (const paragraph of paragraphs) {
    const mentions = placed.flatMap(({ mention, paragraph: itsParagraph }, i): WrappedSpan[] => {
      const annotation = annotations[i];
      if (itsParagraph !== paragraph || !annotation) return [];
      return [mentionElement(mention, annotation, options.mayHighlight(annotation.id))];
    });
    const times = datesIn(paragraph, mentions, options).map((date) => {
      const annotated = toAnnotatedDate(date, paragraph, dates.length + 1, job);
      dates.push(annotated);
      return dateElement(date, annotated.anchor);
    });
    wrapSpans(paragraph, [...mentions, ...times]);
  }
  return { annotations, blocks, dates };
}

function mentionsIn(
  paragraph: Paragraph,
  index: number,
  { findMentions, threshold }: AnnotateOptions,
): PlacedMention[] {
  return keepLongest(findMentions(paragraph.text))
    .filter((mention) => mention.confidence >= threshold && !touchesUnmarkable(paragraph, mention))
    .map((mention) => ({ mention, paragraph, index }));
}

function toAnnotations(placed: readonly PlacedMention[], job: Job): Annotation[] {
  const { options, positions, hiddenIn, quoteSentence } = job;
  const candidates = placed.map(({ mention: { id }, paragraph: { section }, index }) => {
    return { id, section, paragraph: index, mayHighlight: options.mayHighlight(id) };
  });
  const highlighted = chooseHighlights(candidates, options.maxHighlights);
  const notes = numberNotes(placed.map(({ mention }) => mention));
  return placed.map(({ mention, paragraph }, i): Annotation => {
    const { id, type, name, start, end, confidence, origin } = mention;
    const { block, offset } = positions.get(paragraph) ?? { block: '', offset: 0 };
    return {
      id,
      type,
      name,
      confidence,
      origin,
      anchor: mentionAnchor(i + 1),
      note: notes.get(id) ?? 0,
      highlighted: highlighted[i] ?? false,
      ...(paragraph.heading !== undefined && { heading: paragraph.heading }),
      ...quoteSentence(paragraph.text, mention, hiddenIn(paragraph)),
      block,
      start: start + offset,
      end: end + offset,
    };
  });
}

/** Returns the dates of a paragraph that overlap no mention: a name says more than a date. */
function datesIn(paragraph: Paragraph, mentions: readonly Span[], { findDates }: AnnotateOptions): ResolvedDate[] {
  return keepLongest(findDates?.(paragraph.text) ?? []).filter((date) => {
    const overlapsMention = mentions.some(({ start, end }) => date.start < end && start < date.end);
    return !overlapsMention && !touchesUnmarkable(paragraph, date);
  });
}

function toAnnotatedDate(date: ResolvedDate, paragraph: Paragraph, number: number, job: Job): AnnotatedDate {
  const { precision, from, to } = date;
  const { before, surface, after } = job.quoteSentence(paragraph.text, date, job.hiddenIn(paragraph));
  const sentence = before + surface + after;
  return { precision, from, ...(to !== undefined && { to }), anchor: dateAnchor(number), sentence };
}

/** Returns the spans that are not empty and overlap no longer one, nor an earlier one of the same length, in text order. */
function keepLongest<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  const byLength = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const span of byLength) {
    const isFree = kept.every(({ start, end }) => span.end <= start || span.start >= end);
    if (span.end > span.start && isFree) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Numbers entities as the sidebar lists them: by type, then by first mention. */
function numberNotes(mentions: readonly Mention[]): Map<EntityId, number> {
  const sorted = ENTITY_TYPES.flatMap((type) => mentions.filter((mention) => mention.type === type));
  return new Map([...new Set(sorted.map(({ id }) => id))].map((id, i) => [id, i + 1]));
}
