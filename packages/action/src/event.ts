import type { context as current } from '@actions/github';

type Context = Pick<typeof current, 'payload' | 'sha' | 'ref' | 'eventName'>;

/** What the event says of the change: where it begins, and the pull request that it belongs to. */
export interface Change {
  /** The commit that the change starts from; absent where the event has none. */
  readonly base?: string;
  readonly pullRequest?: number;
  /** Where code scanning files the results. */
  readonly commit: string;
  readonly ref: string;
}

const commit = /^[\da-f]{40}$/;

/** Reads the event. Payloads of pull requests, merge queues and pushes each name the base in their own place. */
export function toChange({ payload, sha, ref }: Context): Change {
  const pull = payload.pull_request as { number: number; base?: { sha?: unknown } } | undefined;
  const queue = payload['merge_group'] as { base_sha?: unknown } | undefined;
  const base = [pull?.base?.sha, queue?.base_sha, payload['before']].find(isCommit);
  return { ...(base === undefined ? {} : { base }), ...(pull ? { pullRequest: pull.number } : {}), commit: sha, ref };
}

/** A push that makes a branch names the commit of zeros before it. */
function isCommit(value: unknown): value is string {
  return typeof value === 'string' && commit.test(value) && !/^0+$/.test(value);
}
