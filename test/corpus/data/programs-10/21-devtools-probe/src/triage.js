import { Octokit } from '@octokit/rest';
import pRetry from 'p-retry';
import { capture } from './usage.js';

const octokit = new Octokit({ auth: process.env.GITHUB_TOKEN });

export async function triage(repo) {
  const [owner, name] = repo.split('/');
  const { data: issues } = await pRetry(() => octokit.issues.listForRepo({ owner, repo: name, labels: 'needs-triage' }), {
    onFailedAttempt: (e) => console.warn(`be patient, attempt ${e.attemptNumber} failed`, e.message), // safe
  });
  const admitted = [];
  for (const issue of issues) {
    const history = await octokit.issues.listEvents({ owner, repo: name, issue_number: issue.number });
    const chart = { number: issue.number, reporter: issue.user.login, events: history.data.length, prognosis: history.data.length > 10 ? 'poor' : 'good' };
    console.log('chart', chart); // safe
    if (chart.prognosis === 'good') admitted.push(chart);
    await octokit.issues.createComment({ owner, repo: name, issue_number: issue.number, body: `Diagnosis pending, reported by @${issue.user.login}` }); // safe
  }
  capture('triage', { repo, admitted: admitted.length }); // safe
  return admitted;
}
