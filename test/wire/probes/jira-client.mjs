import JiraApi from 'jira-client';
import { settled } from '../provoked.mjs';

const jira = new JiraApi({
  protocol: 'https',
  host: 'clinic.atlassian.net',
  username: 'u',
  password: 'none',
  apiVersion: '2',
  strictSSL: true,
});

export const calls = {
  addNewIssue: (mark) =>
    settled(jira.addNewIssue({ fields: { summary: mark('summary'), description: mark('description') } })).then(() => undefined),
  addComment: (mark) => settled(jira.addComment('C-1', mark('arg[1]'))).then(() => undefined),
  updateIssue: (mark) => settled(jira.updateIssue('C-1', { fields: { summary: mark('summary') } })).then(() => undefined),
};
