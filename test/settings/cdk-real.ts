import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SettingObservation } from '@phitrace/core';
import { modules } from './cdk-cases.ts';
import { checks, scanAll } from './scan.ts';

const require = createRequire(import.meta.url);

/** Feature flags as the context of `cdk.json` holds them. */
export type Flags = Readonly<Record<string, unknown>>;

/** What `cdk init` writes into the context of a new application, but for the flag that refuses the made-up names of the cases. */
export function recommendedFlags(): Flags {
  const flags = JSON.parse(readFileSync(require.resolve('aws-cdk-lib/recommended-feature-flags.json'), 'utf8')) as Flags;
  return { ...flags, '@aws-cdk/core:validateAgainstDefaultRules': false };
}

/** The template that the real library makes of a case, as JSON. */
export function synthesize(body: string, flags: Flags): string {
  const cdk = require('aws-cdk-lib') as typeof import('aws-cdk-lib');
  const names = Object.keys(modules);
  const parts = names.map((name) => (cdk as unknown as Record<string, unknown>)[modules[name] ?? '']);
  const outdir = mkdtempSync(join(tmpdir(), 'phitrace-cdk-'));
  try {
    const app = new cdk.App({ context: { ...flags, 'aws:cdk:disable-asset-staging': true }, outdir, analyticsReporting: false });
    const stack = new cdk.Stack(app, 'S', { env: { account: '111111111111', region: 'us-east-1' } });
    const vpc = cdk.aws_ec2.Vpc.fromVpcAttributes(stack, 'V', {
      vpcId: 'vpc-1',
      availabilityZones: ['us-east-1a', 'us-east-1b'],
      privateSubnetIds: ['a', 'b'],
      publicSubnetIds: ['c', 'd'],
      privateSubnetRouteTableIds: ['e', 'f'],
      publicSubnetRouteTableIds: ['g', 'h'],
    });
    // The case is a text because it is read as code too.

    new Function('stack', 'vpc', ...names, body)(stack, vpc, ...parts);
    return JSON.stringify(app.synth().getStackByName('S').template, null, 1);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** The case as a user writes it. */
export function toCode(body: string): string {
  const imports = Object.entries(modules).map(([name, module]) => (name === module ? name : `${module} as ${name}`));
  return `import { Stack, ${imports.join(', ')} } from 'aws-cdk-lib';\nexport function build(stack: Stack, vpc: ec2.IVpc) {\n${body}\n}\n`;
}

/** What our reader of code says of a case. */
export async function readCase(body: string, flags: Flags): Promise<string[]> {
  const files = { 'stack.ts': toCode(body), 'cdk.json': JSON.stringify({ app: 'node app.js', context: flags }) };
  return toAnswers(files);
}

/** What our reader of templates says of what the real library makes of it. */
export async function readTemplate(template: string): Promise<string[]> {
  return toAnswers({ 'cdk.out/S.template.json': template });
}

const inBoth = new Set(
  checks.checks
    .filter(({ forms }) => ['cdk', 'cloudformation'].every((each) => forms.some(({ framework }) => framework.includes(each))))
    .map(({ id }) => id),
);

async function toAnswers(texts: Readonly<Record<string, string>>): Promise<string[]> {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text, runsIn: 'production' as const }));
  const { observations } = await scanAll(files);
  return [...new Set(observations.filter(({ check }) => inBoth.has(check)).map(toAnswer))].sort();
}

function toAnswer({ check, standing }: SettingObservation): string {
  return `${check} ${standing}`;
}
