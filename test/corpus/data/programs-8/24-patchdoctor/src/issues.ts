import { Octokit } from '@octokit/rest';
import type { HealthReport } from './doctor.js';

const octokit = new Octokit({ auth: process.env.GITHUB_TOKEN });

export async function file(report: HealthReport): Promise<number> {
  const [owner = '', repo = ''] = report.repo.split('/');
  const body = report.diagnoses.map((d) => `- ${d.code}: ${d.symptoms.map((s) => s.message).join()}`).join('\n');
  const { data } = await octokit.issues.create({ owner, repo, title: 'Health report', body }); // safe: source code
  console.log('opened', data.number, data.user?.login); // safe: a number and a developer
  return data.number;
}

export async function authors(owner: string, repo: string): Promise<void> {
  const { data } = await octokit.repos.listCommits({ owner, repo });
  for (const c of data) console.log(c.commit.author?.name, c.commit.author?.email, c.commit.message); // safe: developers
}
