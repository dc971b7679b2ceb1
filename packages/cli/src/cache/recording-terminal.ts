import type { Terminal } from '../terminal.js';
import type { Recording } from './scan-cache.js';

/** A terminal that remembers what is printed to it and stays there. */
export class RecordingTerminal {
  private readonly printed: { to: 'out' | 'err'; text: string }[] = [];
  readonly terminal: Terminal;

  constructor(terminal: Terminal) {
    const print = (to: 'out' | 'err') => (text: string) => {
      // A line of progress is drawn over by the next.
      if (!text.startsWith('\r')) this.printed.push({ to, text });
      terminal[to](text);
    };
    this.terminal = { ...terminal, out: print('out'), err: print('err') };
  }

  toRecording(files: Recording['files'], exitCode: number): Recording {
    return { printed: this.printed, files, exitCode };
  }
}
