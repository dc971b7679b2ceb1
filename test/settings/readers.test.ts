import { describe, expect, test } from 'vitest';
import { scanTexts, seen } from './scan.ts';

describe('a key that stands twice in a map', () => {
  test.each([
    ['yaml', 'Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n  Db:\n    Type: AWS::EFS::FileSystem\n', 4],
    ['json', '{"Resources": {\n"Db": { "Type": "AWS::RDS::DBInstance" },\n"Db": { "Type": "AWS::EFS::FileSystem" }}}\n', 3],
  ])('is named, because only the last one is read (%s)', async (ending, text, line) => {
    const { skipped, resources } = await scanTexts({ [`template.${ending}`]: text });
    expect(skipped).toMatchObject([
      { reason: 'syntax-error', detail: `line ${line}: a key stands there again; the last one was read`, inPart: true },
    ]);
    expect(resources.map(({ type }) => type)).toEqual(['AWS::EFS::FileSystem']);
  });

  test('stands once in a template of a chart when it is filled in', async () => {
    const text = 'apiVersion: v1\nkind: Secret\n{{ if .Values.a }}\ntype: Opaque\n{{ else }}\ntype: kubernetes.io/tls\n{{ end }}\n';
    expect((await scanTexts({ 'templates/secret.yaml': text })).skipped).toEqual([]);
  });
});

describe('resources of a service of Serverless', () => {
  const volume = (name: string) => `${name}: { Type: AWS::EC2::Volume, Properties: { Encrypted: false } }`;

  test('may stand in several templates', async () => {
    const text = `service: clinic\nprovider: { name: aws }\nresources:\n  - Resources:\n      ${volume('A')}\n  - Resources:\n      ${volume('B')}\n`;
    expect(await seen('aws-ebs-encryption', { 'serverless.yml': text })).toEqual([
      'serverless.yml:5 plain written',
      'serverless.yml:7 plain written',
    ]);
  });

  test('may stand by themselves in a file that is joined in', async () => {
    expect(await seen('aws-ebs-encryption', { 'resources/disks.yml': `${volume('A')}\n` })).toEqual([
      'resources/disks.yml:1 plain written',
    ]);
  });
});

describe('plans', () => {
  const plan = {
    format_version: '1.2',
    terraform_version: '1.9.0',
    planned_values: {
      root_module: {
        resources: [
          { address: 'aws_efs_file_system.a', type: 'aws_efs_file_system', name: 'a', values: { encrypted: null } },
          { address: 'aws_efs_file_system.b', type: 'aws_efs_file_system', name: 'b', values: {} },
          { address: 'aws_s3_bucket.c', type: 'aws_s3_bucket', name: 'c', values: { bucket: 'c' } },
          { address: 'aws_s3_bucket_policy.c', type: 'aws_s3_bucket_policy', name: 'c', values: { policy: tlsOnly() } },
        ],
        child_modules: [
          {
            resources: [
              { address: 'module.m[0].aws_efs_file_system.d', type: 'aws_efs_file_system', name: 'd', values: { encrypted: false } },
            ],
          },
        ],
      },
    },
    resource_changes: [
      { address: 'aws_efs_file_system.b', change: { after_unknown: { encrypted: true } } },
      { address: 'aws_s3_bucket_policy.c', change: { after_unknown: { bucket: true } } },
    ],
    configuration: {
      root_module: {
        resources: [
          { address: 'aws_s3_bucket_policy.c', expressions: { bucket: { references: ['aws_s3_bucket.c.id', 'aws_s3_bucket.c'] } } },
        ],
      },
    },
  };
  const text = JSON.stringify(plan, null, 1);

  test('are read with what is known only after they are applied', async () => {
    const lines = text.split('\n');
    const lineOf = (address: string): number => lines.findIndex((line) => line.includes(`"address": "${address}"`)) + 1;
    expect(await seen('aws-efs-encryption', { 'plan.json': text })).toEqual([
      `plan.json:${lineOf('aws_efs_file_system.a')} plain absent`,
      `plan.json:${lineOf('aws_efs_file_system.b')} unknown written`,
      `plan.json:${lineOf('module.m[0].aws_efs_file_system.d')} plain written`,
    ]);
  });

  test('join resources by what they refer to', async () => {
    expect(await seen('aws-s3-tls-only', { 'plan.json': text })).toEqual([]);
  });

  test('that are broken are named', async () => {
    const { skipped } = await scanTexts({ 'plan.json': text.slice(0, -20) });
    expect(skipped.map(({ path, reason }) => `${path} ${reason}`)).toEqual(['plan.json syntax-error']);
  });
});

function tlsOnly(): string {
  return JSON.stringify({
    Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
  });
}

describe('bad input', () => {
  test('aliases of aliases end', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`).join('\n');
    const { skipped } = await scanTexts({
      'compose.yaml': `a0: &a0 [x, x]\n${rows}\nservices:\n  db:\n    image: postgres\n    command: *a12\n`,
    });
    expect(skipped.map(({ path }) => path)).toEqual(['compose.yaml']);
  });

  test('templates with unknown functions are unknown, not clean', async () => {
    const text = 'Resources:\n  Uploads:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      Encrypted: !ImportValue encrypted\n';
    expect(await seen('aws-efs-encryption', { 'template.yaml': text })).toEqual(['template.yaml:5 unknown written']);
  });

  test('a secret is never part of what is seen', async () => {
    const { observations } = await scanTexts({
      '.env': 'SESSION_SECRET=Zk3vQ9xT1mB7\n',
      Dockerfile: 'FROM node\nENV API_KEY=Hq8sLw2pRz5\n',
    });
    expect(observations.map(({ check }) => check)).toEqual(['environment-secret', 'environment-secret']);
    expect(JSON.stringify(observations)).not.toMatch(/Zk3vQ9xT1mB7|Hq8sLw2pRz5/);
  });
});
