import { createInterface } from 'node:readline/promises';
import { stripVTControlCharacters } from 'node:util';

/** Where a command reads and writes: the process, or a test. */
export interface Terminal {
  /** The working directory, absolute. */
  readonly cwd: string;
  readonly path: string;
  /** Whether reports on stdout may use colour. */
  readonly color: boolean;
  /** Columns of the terminal behind stdout, when it is one. */
  readonly width?: number;
  /** Whether the terminal behind stdout opens links (OSC 8). */
  readonly links?: boolean;
  /** Whether stderr is a terminal, so that progress may be drawn. */
  readonly interactive: boolean;
  /** Asks whoever sits there; absent where nobody does. */
  readonly ask?: (question: string) => Promise<string>;
  out(text: string): void;
  err(text: string): void;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    cwd: process.cwd(),
    path: process.env['PATH'] ?? '',
    color: wantsColor(),
    ...(process.stdout.isTTY ? { width: process.stdout.columns } : {}),
    links: process.stdout.isTTY === true && process.env['TERM'] !== 'dumb' && !process.env['CI'],
    interactive: process.stderr.isTTY === true,
    ...(process.stdin.isTTY && process.stdout.isTTY && !process.env['CI'] ? { ask: askPerson } : {}),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
}

async function askPerson(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // Who ends the input answers nothing.
  const ended = new Promise<string>((resolve) => void lines.once('close', () => resolve('')));
  try {
    return (await Promise.race([lines.question(question), ended])).trim();
  } finally {
    lines.close();
  }
}

/** A text on one line, without control characters: file names come from untrusted checkouts. */
export function toOneLine(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

function wantsColor(): boolean {
  if (process.env['NO_COLOR']) return false;
  return process.stdout.isTTY === true || Boolean(process.env['FORCE_COLOR']);
}
