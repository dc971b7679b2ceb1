import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebClient } from '@slack/web-api';
import { Octokit } from '@octokit/rest';
import * as Sentry from '@sentry/node';
import { PostHog } from 'posthog-node';
import { Committer, describe, Diagnosis } from './types.js';

const slack = new WebClient(process.env.SLACK_TOKEN);
const octokit = new Octokit({ auth: process.env.GITHUB_TOKEN });
const posthog = new PostHog(process.env.POSTHOG_KEY ?? '');

export async function notify(committer: Committer, diagnosis: Diagnosis): Promise<void> {
  const text = `${committer.name}, your build is sick: ${describe(diagnosis)}\nTreatment: ${diagnosis.treatment}`;
  await slack.chat.postMessage({ channel: '#builds', text }); // safe
  posthog.capture({ distinctId: committer.login, event: 'diagnosed', properties: { condition: diagnosis.condition } }); // safe
  console.log(`notified ${committer.name} <${committer.email}>`); // safe
}

export async function openIssue(owner: string, repo: string, diagnosis: Diagnosis): Promise<number> {
  const body = diagnosis.symptoms.map((s) => `- ${s.message}`).join('\n');
  const { data } = await octokit.issues.create({ owner, repo, title: describe(diagnosis), body }); // safe
  return data.number;
}

export function saveReport(diagnoses: Diagnosis[]): string {
  const file = join(tmpdir(), 'diagnoses.json');
  writeFileSync(file, JSON.stringify(diagnoses, null, 2)); // safe
  return file;
}

export function reportFailure(err: unknown, diagnosis: Diagnosis, committer: Committer): void {
  Sentry.setUser({ username: committer.login, email: committer.email }); // safe
  Sentry.captureException(err, { extra: { diagnosis, condition: diagnosis.condition } }); // safe
}

export async function dashboardLink(diagnosis: Diagnosis): Promise<string> {
  const url = `https://ci.example/report?condition=${diagnosis.condition}&severity=${diagnosis.severity}`;
  const res = await fetch(url); // safe
  console.log('dashboard', res.status, url); // safe
  return url;
}
