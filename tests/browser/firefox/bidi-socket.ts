/** What WebDriver BiDi tells without being asked. */
export interface BidiEvent {
  method: string;
  params: Record<string, unknown>;
}

interface Answer extends Partial<BidiEvent> {
  id?: number;
  error?: string;
  message?: string;
  result?: unknown;
}

/** Sends a command of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/); throws what the browser answers with an error. */
export type Send = (method: string, params?: object) => Promise<unknown>;

/** Connects to the browser that listens at `url`. */
export async function connect(url: string, hear: (event: BidiEvent) => void): Promise<Send> {
  const socket = new WebSocket(url);
  const open = Promise.withResolvers<unknown>();
  socket.onopen = open.resolve;
  socket.onerror = () => open.reject(new Error(`nothing listens at ${url}`));
  await open.promise;
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.method !== undefined) return hear({ method: answer.method, params: answer.params ?? {} });
    const asked = waiting.get(answer.id ?? -1);
    if (answer.error === undefined) asked?.resolve(answer.result);
    else asked?.reject(new Error(`${answer.error}: ${answer.message ?? ''}`));
  };
  return (method, params = {}) => {
    const id = waiting.size + 1;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    socket.send(JSON.stringify({ id, method, params }));
    return answer.promise;
  };
}
