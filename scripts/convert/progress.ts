import type { WriteStream } from 'node:tty';

const WIDTH = 30;
/** Fewer steps than this are over before a bar is read. */
const WORTH_SHOWING = 50;

export interface Progress {
  /** Calls `print` with the bar out of the way. */
  around: (print: () => void) => void;
  step: () => void;
  /** Takes the bar away. */
  end: () => void;
}

/** A progress bar on `stream`; nothing where that is no terminal. */
export function startProgress(total: number, stream: WriteStream): Progress {
  const shown = stream.isTTY && total >= WORTH_SHOWING;
  let done = 0;
  const clear = () => shown && stream.write('\r\x1b[K');
  const draw = () => {
    if (!shown) return;
    const filled = Math.round((WIDTH * done) / total);
    stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`);
  };
  return {
    around: (print) => {
      clear();
      print();
      draw();
    },
    step: () => {
      done += 1;
      draw();
    },
    end: clear,
  };
}
