import type { Terminal } from './terminal.js';

const clearLine = '\r\u001B[K';

/** A one-line counter on stderr. Draws nothing unless stderr is a terminal. */
export interface ProgressLine {
  update(done: number, total: number): void;
  end(): void;
}

/** Starts a counter, or a silent one. */
export function startProgress(terminal: Terminal, quiet: boolean): ProgressLine {
  if (quiet || !terminal.interactive) return { update: () => {}, end: () => {} };
  let last = 0;
  return {
    update(done, total) {
      const now = Date.now();
      if (now - last < 100 && done < total) return;
      last = now;
      terminal.err(`${clearLine}scanning ${done}/${total} files`);
    },
    end: () => terminal.err(clearLine),
  };
}
