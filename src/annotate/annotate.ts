import type { Properties, Root } from 'hast';
import { ENTITY_TYPES } from '../model/entity-types.ts';
import type { EntityId } from '../model/ids.ts';
import type { Span } from '../text/span.ts';
import type { ResolvedDate } from '../model/resolved-date.ts';
import type { AnnotatedDate, Annotation } from '../model/annotation.ts';
import type { ArticleBlock } from '../model/block.ts';
import type { Mention } from '../model/mention.ts';
import { entityAnchor, mentionAnchor } from './anchors.ts';
import { articleBlocks, type BlockPosition } from './article-blocks.ts';
import { chooseHighlights } from './density.ts';
import { sentenceQuoter, type SentenceQuoter } from './quote-sentence.ts';
import type { EntityHref } from './to-hast.ts';
import { textRuns, type TextRun } from './text-runs.ts';
import { dateAnchor, dateSpan } from './time-element.ts';
import { touchesClosed, wrapSpans, type WrappedSpan } from './wrap.ts';

/** What a tree has, told without it. */
export interface Annotated {
  annotations: Annotation[];
  blocks: ArticleBlock[];
  dates: AnnotatedDate[];
}

export interface AnnotateOptions {
  /** What one paragraph mentions; called once for each. */
  match: (text: string) => readonly Mention[];
  /** Where one paragraph has what must not be quoted; called once for each. */
  hidden?: (text: string) => readonly Span[];
  /** What times one paragraph names; called once for each. */
  dates?: (text: string) => readonly ResolvedDate[];
  entityHref?: EntityHref;
  /** Mentions less certain than this are left alone: better no highlight than a wrong one. 0 to 1. */
  threshold: number;
  /** Whether an entity's mentions may be highlighted. */
  mayHighlight: (id: EntityId) => boolean;
  /** Highlights that one paragraph has at most; as many as is usual where not given. */
  highlights?: number | undefined;
  /** BCP 47. */
  language: string;
}

interface Placed {
  mention: Mention;
  run: TextRun;
  paragraph: number;
}

/** What the parts of one annotation share. */
interface Work {
  options: AnnotateOptions;
  positions: ReadonlyMap<TextRun, BlockPosition>;
  hiddenIn: (run: TextRun) => readonly Span[];
  quoteSentence: SentenceQuoter;
}

/**
 * Marks up every mention in `tree`, in place, and every date, and says what they are, in reading order, and in which
 * blocks. Highlighted mentions are links to the sidebar; the others are links without a target, which read, print and tab
 * as plain text until the reader asks to see all of them.
 */
export function annotate(tree: Root, options: AnnotateOptions): Annotated {
  const runs = textRuns(tree);
  const hidden = new Map(runs.map((run) => [run, options.hidden?.(run.text) ?? []]));
  const hiddenIn = (run: TextRun) => hidden.get(run) ?? [];
  const { blocks, positions } = articleBlocks(tree, runs, hiddenIn);
  const work: Work = { options, positions, hiddenIn, quoteSentence: sentenceQuoter(options.language) };
  const placed = runs.flatMap((run, paragraph) => mentionsIn(run, paragraph, options));
  const annotations = toAnnotations(placed, work);
  const dates: AnnotatedDate[] = [];
  for (const run of runs) {
    const mentions = placed.flatMap(({ mention: { start, end }, run: own }, i): WrappedSpan[] => {
      const annotation = annotations[i];
      if (own !== run || !annotation) return [];
      const properties = linkProperties(annotation, options.mayHighlight(annotation.id));
      return [{ start, end, tagName: 'a', properties }];
    });
    const times = datesIn(run, mentions, options).map((date) => {
      const named = namedDate(date, run, dates.length + 1, work);
      dates.push(named);
      return dateSpan(date, named.anchor);
    });
    wrapSpans(run, [...mentions, ...times]);
  }
  return { annotations, blocks, dates };
}

function mentionsIn(run: TextRun, paragraph: number, { match, threshold }: AnnotateOptions): Placed[] {
  return longestFirst(match(run.text))
    .filter(({ confidence }) => confidence >= threshold)
    .filter(({ start, end }) => !touchesClosed(run, start, end))
    .map((mention) => ({ mention, run, paragraph }));
}

function toAnnotations(placed: readonly Placed[], work: Work): Annotation[] {
  const { options, positions, hiddenIn, quoteSentence } = work;
  const candidates = placed.map(({ mention: { id }, run, paragraph }) => {
    return { id, section: run.section, paragraph, highlight: options.mayHighlight(id) };
  });
  const highlighted = chooseHighlights(candidates, options.highlights);
  const notes = numberNotes(placed.map(({ mention }) => mention));
  return placed.map(({ mention, run }, i): Annotation => {
    const { id, type, name, start, end, confidence, origin } = mention;
    const { block, offset } = positions.get(run) ?? { block: '', offset: 0 };
    return {
      id,
      type,
      name,
      confidence,
      origin,
      anchor: mentionAnchor(i + 1),
      note: notes.get(id) ?? 0,
      highlighted: highlighted[i] ?? false,
      ...(run.heading !== undefined && { heading: run.heading }),
      ...quoteSentence(run.text, mention, hiddenIn(run)),
      block,
      start: start + offset,
      end: end + offset,
    };
  });
}

/** The dates of a run that no mention overlaps: a name says more. */
function datesIn(run: TextRun, mentions: readonly Span[], { dates }: AnnotateOptions): ResolvedDate[] {
  return longestFirst(dates?.(run.text) ?? []).filter(
    ({ start, end }) =>
      !touchesClosed(run, start, end) && mentions.every((other) => end <= other.start || other.end <= start),
  );
}

function namedDate(date: ResolvedDate, run: TextRun, number: number, work: Work): AnnotatedDate {
  const { precision, from, to } = date;
  const { before, surface, after } = work.quoteSentence(run.text, date, work.hiddenIn(run));
  const sentence = before + surface + after;
  return { precision, from, ...(to !== undefined && { to }), anchor: dateAnchor(number), sentence };
}

/** Of stretches that overlap the longest stays, of equally long ones the first; in reading order, without empty ones. */
export function longestFirst<One extends Span>(stretches: readonly One[]): One[] {
  const kept: One[] = [];
  const byLength = stretches.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const one of byLength) {
    if (one.end > one.start && kept.every(({ start, end }) => one.end <= start || one.start >= end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Entities are numbered as the sidebar lists them: by type, then by first mention. */
function numberNotes(mentions: readonly Mention[]): Map<EntityId, number> {
  const entities = ENTITY_TYPES.flatMap((type) => mentions.filter((mention) => mention.type === type));
  return new Map([...new Set(entities.map(({ id }) => id))].map((id, i) => [id, i + 1]));
}

/** A mention that may never be highlighted has no entity to link to, whatever the reader switches on. */
function linkProperties({ id, type, anchor, note, highlighted }: Annotation, mayHighlight: boolean): Properties {
  const target = entityAnchor(id);
  return {
    className: ['mention'],
    id: anchor,
    ...(highlighted && { href: `#${target}` }),
    dataType: type,
    ...(mayHighlight && { dataEntity: target }),
    dataNote: note,
  };
}
