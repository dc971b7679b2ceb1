import { gzipSync } from 'node:zlib';
import type { context } from '@actions/github';
import { type Api, statusOf, waitFor, withRetries } from './api.js';
import type { Change } from './event.js';

const mostLooks = 8;

/** How an upload to code scanning ended. */
export interface Upload {
  readonly uploaded: boolean;
  /** Why not, or what became of it; for people. */
  readonly reason: string;
}

/** Uploads SARIF files to code scanning and waits until GitHub has read them. Never throws: a report is more than its upload. */
export async function uploadSarif(
  api: Api,
  repository: (typeof context)['repo'],
  change: Change,
  texts: readonly string[],
): Promise<Upload> {
  try {
    for (const text of texts) {
      const { data } = await withRetries(() =>
        api.rest.codeScanning.uploadSarif({
          ...repository,
          commit_sha: change.commit,
          ref: change.ref,
          sarif: gzipSync(text).toString('base64'),
          tool_name: 'phitrace',
        }),
      );
      const failure = await findFailure(api, repository, data.id ?? '');
      if (failure !== undefined) return { uploaded: false, reason: failure };
    }
    return { uploaded: true, reason: texts.length > 1 ? `uploaded in ${texts.length} parts` : 'uploaded' };
  } catch (error) {
    return { uploaded: false, reason: describe(error) };
  }
}

/** What GitHub says against a file, once it has read it. */
async function findFailure(api: Api, repository: (typeof context)['repo'], id: string): Promise<string | undefined> {
  for (let look = 0; look < mostLooks; look += 1) {
    const { data } = await withRetries(() => api.rest.codeScanning.getSarif({ ...repository, sarif_id: id }));
    if (data.processing_status === 'complete') return undefined;
    if (data.processing_status === 'failed')
      return `code scanning refused the file: ${(data.errors ?? []).join('; ') || 'it gives no reason'}`;
    await waitFor(look);
  }
  return 'code scanning has not finished reading the file; look at the Security tab later';
}

const reasons: Readonly<Record<number, string>> = {
  403: 'the token may not upload: grant security-events: write (pull requests of forks and Dependabot never have it), and code scanning must be on',
  404: 'code scanning is not on for this repository: private ones need GitHub Code Security',
  413: 'the file is larger than GitHub takes',
};

function describe(error: unknown): string {
  const status = statusOf(error);
  if (status === undefined) return 'GitHub could not be reached';
  return reasons[status] ?? `GitHub answered ${status}`;
}
