import { Version3Client } from 'jira.js';

const client = new Version3Client({
  host: 'https://clinic.atlassian.net',
  authentication: { basic: { email: 'probe@example.org', apiToken: 'none' } },
});
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  'issues.createIssue': (mark) =>
    or(client.issues.createIssue({ fields: { summary: mark('fields.summary'), project: { key: 'A' }, issuetype: { name: 'Task' } } })),
  'issueComments.addComment': (mark) => or(client.issueComments.addComment({ issueIdOrKey: 'A-1', comment: mark('comment') })),
};
