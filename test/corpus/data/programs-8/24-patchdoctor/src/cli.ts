import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as Sentry from '@sentry/node';
import { Command } from 'commander';
import { PostHog } from 'posthog-node';
import { examine, print } from './doctor.js';
import { triage } from './explain.js';
import { file } from './issues.js';

Sentry.init({ dsn: process.env.SENTRY_DSN });
const posthog = new PostHog(process.env.POSTHOG_KEY ?? '');

const program = new Command('patchdoctor').argument('<repo>').option('--out <file>').action(async (repo: string, opts: { out?: string }) => {
  const files = new Map(readdirSync('.').filter((f) => f.endsWith('.ts')).map((f) => [f, readFileSync(f, 'utf8')]));
  const report = examine(repo, files);
  print(report);
  posthog.capture({ distinctId: 'anonymous', event: 'examined', properties: { repo, diagnoses: report.diagnoses.length } }); // safe: a repository
  if (opts.out) writeFileSync(opts.out, JSON.stringify(report)); // safe: about source code
  await triage(report);
  await file(report);
});

program.parseAsync().catch((e: Error) => {
  Sentry.captureException(e, { extra: { argv: process.argv } }); // safe: a command line
  console.error(e.stack); // safe
});
