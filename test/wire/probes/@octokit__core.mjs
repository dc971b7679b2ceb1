import { Octokit } from '@octokit/core';
import { settled } from '../provoked.mjs';

const octokit = new Octokit({ auth: 'none', log: { debug() {}, info() {}, warn() {}, error() {} } });

export const calls = {
  request: (mark) =>
    settled(
      octokit.request('POST /repos/{owner}/{repo}/issues', {
        owner: 'o',
        repo: 'r',
        title: mark('arg[1].title'),
        body: mark('arg[1].body'),
      }),
    ).then(() => undefined),
  graphql: (mark) =>
    settled(
      octokit.graphql('mutation ($b: String!) { addComment(input: { subjectId: "s", body: $b }) { clientMutationId } }', {
        b: mark('arg[1].b'),
      }),
    ).then(() => undefined),
};
