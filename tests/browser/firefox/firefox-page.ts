import type { Send } from './bidi-socket.ts';

/** Keys that write nothing, as WebDriver names them. */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

/** What a test does with a page in Firefox. Positions are in CSS pixels of the window. */
export class FirefoxPage {
  readonly #send: Send;
  readonly #context: string;
  readonly #base: string;
  /** Errors that scripts threw or the browser wrote into its console since the list was emptied. */
  readonly troubles: string[];

  constructor(send: Send, context: string, base: string, troubles: string[]) {
    this.#send = send;
    this.#context = context;
    this.#base = base;
    this.troubles = troubles;
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#send('browsingContext.setViewport', { context: this.#context, viewport: { width, height } });
  }

  /** Gives when the page has loaded, its scripts included. */
  async goto(path: string): Promise<void> {
    const url = new URL(path, this.#base).href;
    await this.#send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
  }

  async reload(): Promise<void> {
    await this.#send('browsingContext.reload', { context: this.#context, wait: 'complete' });
  }

  /** What `run` gives in the page, which must survive JSON. It sees nothing of the test but `argument`. */
  async evaluate<Argument, Result>(run: (argument: Argument) => Result, argument?: Argument): Promise<Result> {
    const expression = `JSON.stringify((${run.toString()})(${JSON.stringify(argument)}) ?? null)`;
    const params = { expression, target: { context: this.#context }, awaitPromise: false };
    const answer = (await this.#send('script.evaluate', params)) as {
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
    if (!answer.result) throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result.value) as Result;
  }

  /** Puts the pointer on the first element that `selector` finds and, if it should, presses its button. */
  async point(selector: string, press: 'press' | 'rest' = 'rest'): Promise<void> {
    const { x, y } = await this.evaluate((wanted: string) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, height } = element?.getClientRects()[0] ?? new DOMRect();
      return { x: Math.round(left + 4), y: Math.round(top + height / 2) };
    }, selector);
    const button = [{ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]; // prettier-ignore
    const actions = [{ type: 'pointerMove', x, y }, ...(press === 'press' ? button : [])];
    await this.#perform({ type: 'pointer', id: 'mouse', actions });
  }

  /** Types a text, or presses the one key of that name. */
  async type(text: string): Promise<void> {
    const keys = KEYS[text] === undefined ? [...text] : [KEYS[text]];
    const actions = keys.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  async #perform(source: object): Promise<void> {
    await this.#send('input.performActions', { context: this.#context, actions: [source] });
  }
}
