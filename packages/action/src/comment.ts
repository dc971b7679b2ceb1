import type { context } from '@actions/github';
import { type Api, withRetries } from './api.js';

type Repository = (typeof context)['repo'];

const longest = 60_000;

/** Where a comment belongs, and by which mark it is found again. */
export interface CommentPlace {
  readonly repository: Repository;
  readonly pullRequest: number;
  readonly category: string;
}

/** Writes the one comment of a pull request, in place of the earlier one. Without an earlier one, only when there is something to say. */
export async function writeComment(
  api: Api,
  { repository, pullRequest, category }: CommentPlace,
  text: string,
  isWorthIt: boolean,
): Promise<void> {
  const mark = `<!-- phitrace:${category} -->`;
  const body = `${mark}\n${text.length > longest ? `${text.slice(0, text.lastIndexOf('\n', longest))}\n\n…cut; the job summary has the rest.` : text}`;
  const earlier = await withRetries(() =>
    api.paginate(api.rest.issues.listComments, { ...repository, issue_number: pullRequest, per_page: 100 }),
  );
  const own = earlier.find((comment) => comment.body?.startsWith(mark) && comment.user?.type === 'Bot');
  if (own) await withRetries(() => api.rest.issues.updateComment({ ...repository, comment_id: own.id, body }));
  else if (isWorthIt) await withRetries(() => api.rest.issues.createComment({ ...repository, issue_number: pullRequest, body }));
}
