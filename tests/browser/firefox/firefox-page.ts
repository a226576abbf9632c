import type { Send } from './bidi-socket.ts';

/** WebDriver's codes of keys that type no character. */
const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

/** A page in Firefox, as tests use it. */
export class FirefoxPage {
  readonly #send: Send;
  readonly #context: string;
  readonly #base: string;
  /** Errors of scripts and in the console since the list was last emptied. */
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

  /** Resolves when the page has loaded, its scripts included. */
  async goto(path: string): Promise<void> {
    const url = new URL(path, this.#base).href;
    await this.#send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
  }

  async reload(): Promise<void> {
    await this.#send('browsingContext.reload', { context: this.#context, wait: 'complete' });
  }

  /** Runs a function in the page and returns its result. `argument` and the result are passed as JSON. */
  async evaluate<Argument, Result>(run: (argument: Argument) => Result, argument?: Argument): Promise<Result> {
    const expression = `JSON.stringify((${run.toString()})(${JSON.stringify(argument)}) ?? null)`;
    const params = { expression, target: { context: this.#context }, awaitPromise: false };
    const response = (await this.#send('script.evaluate', params)) as {
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
    if (!response.result) throw new Error(response.exceptionDetails?.text);
    return JSON.parse(response.result.value) as Result;
  }

  /** Moves the pointer to the first element that `selector` finds, and clicks if `action` is `press`. */
  async point(selector: string, action: 'press' | 'hover' = 'hover'): Promise<void> {
    const { x, y } = await this.evaluate((target: string) => {
      const element = document.querySelector(target);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, height } = element?.getClientRects()[0] ?? new DOMRect();
      return { x: Math.round(left + 4), y: Math.round(top + height / 2) };
    }, selector);
    const button = [{ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]; // prettier-ignore
    const actions = [{ type: 'pointerMove', x, y }, ...(action === 'press' ? button : [])];
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
