const END = /[.!?…。！？]["”’»)\]]*$/u;
const END_OR_LEAD = /[.!?…。！？:]["”’»)]*$/u;
/** Shorter ones may be a headline or a label that ends in a full stop. */
const LEAST_TEXT = 60;

/** Whether a text ends as sentences do, closing marks aside. */
export function endsSentence(text: string): boolean {
  return END.test(text);
}

/** The same, and true of what leads on to a quotation or a list: `She said:` */
export function endsOrLeadsOn(text: string): boolean {
  return END_OR_LEAD.test(text);
}

/** Whether a line is text and no headline or label, told by its length and its end. */
export function isRunningText(text: string): boolean {
  return text.length >= LEAST_TEXT && endsOrLeadsOn(text);
}
