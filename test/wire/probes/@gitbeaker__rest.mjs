import { Gitlab } from '@gitbeaker/rest';
import { settled } from '../provoked.mjs';

const gitlab = new Gitlab({ token: 'none' });

export const calls = {
  'Issues.create': (mark) =>
    settled(gitlab.Issues.create(1, mark('arg[1]'), { description: mark('arg[2].description') })).then(() => undefined),
  'IssueNotes.create': (mark) => settled(gitlab.IssueNotes.create(1, 2, mark('arg[2]'))).then(() => undefined),
  'ProjectSnippets.create': (mark) =>
    settled(
      gitlab.ProjectSnippets.create(1, mark('arg[1]'), {
        visibility: 'private',
        files: [{ filePath: 'a', content: mark('arg[2].files') }],
      }),
    ).then(() => undefined),
};
