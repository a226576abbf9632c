/** An event of WebDriver BiDi. */
export interface BidiEvent {
  method: string;
  params: Record<string, unknown>;
}

/** A message from the browser: an event, or the response to a command. */
interface Message extends Partial<BidiEvent> {
  id?: number;
  error?: string;
  message?: string;
  result?: unknown;
}

/** Sends a command of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). @throws The error the browser responds with. */
export type Send = (method: string, params?: object) => Promise<unknown>;

/** Connects to the browser that listens at `url`, and calls `onEvent` for each of its events. */
export async function connect(url: string, onEvent: (event: BidiEvent) => void): Promise<Send> {
  const socket = new WebSocket(url);
  const open = Promise.withResolvers<unknown>();
  socket.onopen = open.resolve;
  socket.onerror = () => open.reject(new Error(`nothing listens at ${url}`));
  await open.promise;
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.method !== undefined) return onEvent({ method: message.method, params: message.params ?? {} });
    const command = waiting.get(message.id ?? -1);
    if (message.error === undefined) command?.resolve(message.result);
    else command?.reject(new Error(`${message.error}: ${message.message ?? ''}`));
  };
  return (method, params = {}) => {
    const id = waiting.size + 1;
    const response = Promise.withResolvers<unknown>();
    waiting.set(id, response);
    socket.send(JSON.stringify({ id, method, params }));
    return response.promise;
  };
}
