import { describe, expect, test } from 'vitest';
import { scanTexts, seen } from './scan.ts';

const EFS = 'aws-efs-encryption';

function stack(content: object): Readonly<Record<string, string>> {
  return { 'cdk.tf.json': JSON.stringify(content, null, 1) };
}

const file = (encrypted?: unknown) => ({ resource: { aws_efs_file_system: { images: { creation_token: 'images', encrypted } } } });

describe('files of Terraform in JSON', () => {
  test.each([
    ['a setting that is left out', file(), ['cdk.tf.json:4 plain absent']],
    ['one that is bad', file(false), ['cdk.tf.json:6 plain written']],
    ['one that is bad, as a text', file('false'), ['cdk.tf.json:6 plain written']],
    ['one that is good', file(true), []],
    ['a variable without a value', { variable: { on: { type: 'bool' } }, ...file('${var.on}') }, ['cdk.tf.json:3 unknown written']],
    ['a variable with a default', { variable: { on: { default: false } }, ...file('${var.on}') }, ['cdk.tf.json:4 plain written']],
    ['a local', { locals: { on: false }, ...file('${local.on}') }, ['cdk.tf.json:3 plain written']],
    ['an expression', { locals: { stage: 'dev' }, ...file('${local.stage == "live" ? true : false}') }, ['cdk.tf.json:9 plain written']],
    ['a function', file('${tobool("true")}'), []],
  ])('%s', async (_, content, expected) => {
    expect(await seen(EFS, stack(content))).toEqual(expected);
  });

  test('several bodies under one name', async () => {
    const bodies = [{ encrypted: false }, { encrypted: true }];
    expect(await seen(EFS, stack({ resource: { aws_efs_file_system: { images: bodies } } }))).toEqual(['cdk.tf.json:6 plain written']);
  });

  test('inner blocks and dynamic ones', async () => {
    const disk = (device: object) => stack({ resource: { aws_instance: { app: { ami: 'a', ...device } } } });
    expect(await seen('aws-instance-disk-encryption', disk({ ebs_block_device: [{ device_name: 'b', encrypted: false }] }))).toHaveLength(
      1,
    );
    const dynamic = { dynamic: { ebs_block_device: { for_each: ['b'], content: { device_name: 'b', encrypted: false } } } };
    expect(await seen('aws-instance-disk-encryption', disk(dynamic))).toHaveLength(1);
  });

  test('resources that refer to one another', async () => {
    const policy = JSON.stringify({
      Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
    });
    const content = (bucket: string) => ({
      resource: { aws_s3_bucket: { a: { bucket: 'a' } }, aws_s3_bucket_policy: { a: { bucket, policy } } },
    });
    expect(await seen('aws-s3-tls-only', stack(content('${aws_s3_bucket.a.id}')))).toEqual([]);
    expect(await seen('aws-s3-tls-only', stack(content('${aws_s3_bucket.b.id}')))).toHaveLength(1);
  });

  test('modules, versions and values stand in either syntax', async () => {
    const module = 'variable "on" {}\nresource "aws_efs_file_system" "f" {\n  encrypted = var.on\n}\n';
    const files = { 'main.tf.json': JSON.stringify({ module: { files: { source: './files', on: '${var.on}' } }, variable: { on: {} } }) };
    const values = { 'terraform.tfvars.json': JSON.stringify({ on: false }) };
    expect(await seen(EFS, { ...files, ...values, 'files/main.tf': module })).toEqual(['terraform.tfvars.json:1 plain written']);
    const versions = (version: string) => ({ terraform: { required_providers: { aws: { source: 'hashicorp/aws', version } } } });
    const redshift = { resource: { aws_redshift_cluster: { dw: { cluster_identifier: 'dw' } } } };
    expect(await seen('aws-redshift-encryption', stack({ ...versions('~> 5.0'), ...redshift }))).toHaveLength(1);
    expect(await seen('aws-redshift-encryption', stack({ ...versions('~> 6.0'), ...redshift }))).toEqual([]);
  });

  test.each(['{', '[]', '"x"', '{"resource": 1}', '{"resource": {"aws_efs_file_system": []}}'])('%s ends', async (text) => {
    const { observations } = await scanTexts({ 'main.tf.json': text });
    expect(observations).toEqual([]);
  });

  test('a broken one is named', async () => {
    const { skipped } = await scanTexts({ 'main.tf.json': '{ "resource": {' });
    expect(skipped.map(({ path, reason }) => `${path} ${reason}`)).toEqual(['main.tf.json syntax-error']);
  });
});
