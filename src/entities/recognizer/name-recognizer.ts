import { decodeNames, decodeAdjusted, type TokenSpan } from './crf/decode.ts';
import { favorConsistentLabels } from './crf/label-consistency.ts';
import { Lattice } from './crf/lattice.ts';
import { TAG_COUNT } from './crf/tags.ts';
import { analyzeDocument } from './document/analyze-document.ts';
import type { AnalyzedDocument } from './document/document.ts';
import { WordReader, type Word } from './document/words.ts';
import { contextRows } from './features/context-features.ts';
import { addWeights } from './features/weight-table.ts';
import { forWordsAround } from './features/word-features.ts';
import { WordScoreCache } from './features/word-score-cache.ts';
import type { NameModel } from './name-model.ts';

/** Recognizes names with a trained model. It caches words and their scores, and so becomes faster with use. */
export class NameRecognizer {
  readonly #model: NameModel;
  readonly #words: WordReader;
  readonly #wordScores: WordScoreCache;
  readonly #lattice: Lattice;
  readonly #rows: number[] = [];
  readonly #tagScores = new Int32Array(TAG_COUNT);

  constructor(model: NameModel) {
    this.#model = model;
    this.#words = new WordReader(model.lexicon, model.nameWords);
    this.#wordScores = new WordScoreCache(model.table);
    this.#lattice = new Lattice(model.transitions);
  }

  /** Returns the names of a document as token spans, with the document they refer to. */
  recognize(text: string): { document: AnalyzedDocument; spans: TokenSpan[] } {
    const document = analyzeDocument(text, this.#words, this.#model.lexicon);
    const scores = this.#scoreTokens(document);
    const first = decodeNames(document, scores, this.#lattice);
    const adjusted = favorConsistentLabels(document, scores, first);
    return { document, spans: decodeAdjusted(document, adjusted, this.#lattice).spans };
  }

  /** Returns `TAG_COUNT` scores per token, without transitions; those of tokens that can't be in names are zero. */
  #scoreTokens(document: AnalyzedDocument): Float32Array {
    const { table } = this.#model;
    const rows = this.#rows;
    const tagScores = this.#tagScores;
    const addWordScores = (word: Word, offset: number) => this.#wordScores.addScores(word, offset, tagScores);
    const scores = new Float32Array(document.tokens.length * TAG_COUNT);
    for (let at = 0; at < document.tokens.length; at++) {
      if (!document.isCandidate[at]) continue;
      tagScores.fill(0);
      forWordsAround(document, at, addWordScores);
      contextRows(document, at, rows);
      addWeights(table, rows, tagScores);
      for (let tag = 0; tag < TAG_COUNT; tag++) scores[at * TAG_COUNT + tag] = tagScores[tag]! * table.unit;
    }
    return scores;
  }
}
