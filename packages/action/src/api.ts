import { setTimeout as sleep } from 'node:timers/promises';
import { getOctokit } from '@actions/github';

export type Api = ReturnType<typeof getOctokit>;

/** Waits between attempts, in milliseconds; tests shorten them by `PHITRACE_ACTION_WAIT`. */
const firstWait = Number(process.env['PHITRACE_ACTION_WAIT'] ?? 1000);
const attempts = 5;
const longestWait = 60_000;

interface Failure {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** Asks GitHub again after failures that pass: a server's, a limit's, the network's. Other failures are thrown. */
export async function withRetries<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      const wait = findWait(error, attempt);
      if (wait === undefined || attempt === attempts) throw error;
      await sleep(Math.min(wait, longestWait));
    }
  }
}

/** The status of an answer of GitHub; undefined where none came, for which the client invents one. */
export function statusOf(error: unknown): number | undefined {
  const { status, response } = error as Partial<Failure> & { readonly response?: unknown };
  return typeof status === 'number' && response !== undefined ? status : undefined;
}

/** Waits for the next look at something, longer each time. */
export async function waitFor(attempt: number): Promise<void> {
  await sleep(Math.min(firstWait * 2 ** attempt, longestWait));
}

function findWait(error: unknown, attempt: number): number | undefined {
  const status = statusOf(error);
  const wait = firstWait * 2 ** (attempt - 1);
  if (status === undefined || status >= 500) return wait;
  const { headers = {} } = (error as { response?: Partial<Failure> }).response ?? {};
  const seconds = Number(headers['retry-after']);
  const isLimited = status === 429 || (status === 403 && (seconds > 0 || String(headers['x-ratelimit-remaining']) === '0'));
  return isLimited ? Math.max(wait, (seconds || 0) * firstWait) : undefined;
}
