const CLOSING_MARKS = String.raw`[\p{Pe}\p{Pf}"']*$`;
const SENTENCE_END = new RegExp(`[.!?…。！？]${CLOSING_MARKS}`, 'u');
const STOP_OR_COLON = new RegExp(`[.!?…:。！？：]${CLOSING_MARKS}`, 'u');
/** In UTF-16 units; a shorter line may be a headline or a label that ends in a full stop. */
const MIN_RUNNING_TEXT_LENGTH = 60;

/** Whether a text ends as a sentence does: in a full stop, question mark, exclamation mark or ellipsis, quoted or not. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Whether a text ends as a sentence does or, as in `She said:`, in a colon that introduces a quotation or a list. */
export function endsInStopOrColon(text: string): boolean {
  return STOP_OR_COLON.test(text);
}

/** Whether a line is running text rather than a headline or a label, judged by its length and its end. */
export function isRunningText(text: string): boolean {
  return text.length >= MIN_RUNNING_TEXT_LENGTH && endsInStopOrColon(text);
}
