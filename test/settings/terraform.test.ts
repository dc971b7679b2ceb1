import { describe, expect, test } from 'vitest';
import { scanTexts, seen } from './scan.ts';

const RDS = 'aws-rds-instance-encryption';

function database(body: string): string {
  return `resource "aws_db_instance" "records" {\n  engine = "postgres"\n  ${body}\n}\n`;
}

describe('a setting is read from', () => {
  test.each([
    ['a literal', { 'main.tf': database('storage_encrypted = false') }, ['main.tf:3 plain written']],
    ['nothing: the resource says it', { 'main.tf': database('') }, ['main.tf:1 plain absent']],
    ['null, which is nothing', { 'main.tf': database('storage_encrypted = null') }, ['main.tf:1 plain absent']],
    ['a text that means a boolean', { 'main.tf': database('storage_encrypted = "false"') }, ['main.tf:3 plain written']],
    [
      'the default of a variable',
      { 'main.tf': database('storage_encrypted = var.encrypted'), 'variables.tf': 'variable "encrypted" {\n  default = false\n}\n' },
      ['variables.tf:2 plain written'],
    ],
    [
      'a variable without default, which is unknown',
      { 'main.tf': database('storage_encrypted = var.encrypted'), 'variables.tf': 'variable "encrypted" {}\n' },
      ['variables.tf:1 unknown written'],
    ],
    [
      'a file of values',
      {
        'main.tf': database('storage_encrypted = var.encrypted'),
        'variables.tf': 'variable "encrypted" {}\n',
        'terraform.tfvars': 'encrypted = false\n',
      },
      ['terraform.tfvars:1 plain written'],
    ],
    [
      'one of several files of values',
      {
        'main.tf': database('storage_encrypted = var.encrypted'),
        'variables.tf': 'variable "encrypted" {}\n',
        'dev.tfvars': 'encrypted = false\n',
        'prod.tfvars': 'encrypted = true\n',
      },
      ['dev.tfvars:1 unknown written'],
    ],
    [
      'a local value',
      { 'main.tf': `locals {\n  encrypted = !local.plain\n  plain = true\n}\n${database('storage_encrypted = local.encrypted')}` },
      ['main.tf:2 plain written'],
    ],
    [
      'a conditional with two bad ends',
      { 'main.tf': database('storage_encrypted = var.prod ? false : null') },
      ['main.tf:3 plain written'],
    ],
    [
      'a conditional with one bad end',
      { 'main.tf': database('storage_encrypted = var.prod ? true : false') },
      ['main.tf:3 unknown written'],
    ],
    [
      'a function',
      {
        'main.tf': database('storage_encrypted = try(var.settings.encrypted, false)'),
        'variables.tf': 'variable "settings" { default = {} }',
      },
      ['main.tf:3 plain written'],
    ],
    [
      'the default of an attribute in a type',
      {
        'main.tf': database('storage_encrypted = var.settings.encrypted'),
        'variables.tf': 'variable "settings" {\n  type = object({ encrypted = optional(bool, false) })\n  default = {}\n}',
      },
      ['variables.tf:2 plain written'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await seen(RDS, files)).toEqual(expected);
  });
});

describe('nothing is said of', () => {
  test.each([
    ['an encrypted database', database('storage_encrypted = true')],
    ['a replica, which inherits', database('replicate_source_db = aws_db_instance.main.arn')],
    ['a database that is not made', database('count = 0')],
    ['a database that a variable keeps from being made', `variable "on" { default = false }\n${database('count = var.on ? 1 : 0')}`],
    ['an instance of Aurora', 'resource "aws_db_instance" "a" { engine = "aurora-postgresql" }'],
    ['a loop over nothing', database('for_each = {}')],
  ])('%s', async (_, text) => {
    expect(await seen(RDS, { 'main.tf': text })).toEqual([]);
  });
});

describe('modules', () => {
  const module = { 'modules/db/main.tf': `variable "encrypted" {\n  default = true\n}\n${database('storage_encrypted = var.encrypted')}` };

  test('are read with what they are called with, where that is written', async () => {
    const files = { ...module, 'main.tf': 'module "records" {\n  source = "./modules/db"\n  encrypted = false\n}\n' };
    expect(await seen(RDS, files)).toEqual(['main.tf:3 plain written']);
  });

  test('are read by themselves when only an example calls them', async () => {
    const files = { ...module, 'examples/plain/main.tf': 'module "records" {\n  source = "../../modules/db"\n  encrypted = false\n}\n' };
    expect(await seen(RDS, files)).toEqual(['examples/plain/main.tf:3 plain written']);
    expect(await seen(RDS, { ...module, ...files, 'modules/db/main.tf': module['modules/db/main.tf'].replace('true', 'false') })).toContain(
      'modules/db/main.tf:2 plain written',
    );
  });

  test('that are elsewhere are named', async () => {
    const { cuts } = await scanTexts({
      'main.tf': 'module "a" {\n  source = "terraform-aws-modules/rds/aws"\n}\nmodule "b" {\n  source = "./missing"\n}\n',
    });
    expect(cuts.map(({ location, bound }) => `${location.line} ${bound}`)).toEqual([
      '1 module-not-in-the-tree',
      '4 module-not-in-the-tree',
    ]);
  });

  test('that call one another in a circle end', async () => {
    const call = (to: string): string => `module "next" {\n  source = "../${to}"\n}\n`;
    const { cuts } = await scanTexts({ 'a/main.tf': call('b'), 'b/main.tf': `${call('a')}${database('')}` });
    expect(cuts).toHaveLength(1);
    expect(await seen(RDS, { 'a/main.tf': call('b'), 'b/main.tf': `${call('a')}${database('')}` })).toEqual(['b/main.tf:4 plain absent']);
  });

  test('in a loop are read for each item', async () => {
    const files = {
      ...module,
      'main.tf': 'module "records" {\n  source = "./modules/db"\n  for_each = { a = true, b = false }\n  encrypted = each.value\n}\n',
    };
    expect(await seen(RDS, files)).toEqual(['main.tf:3 plain written']);
  });

  test('hand references on', async () => {
    const files = {
      'modules/bucket/main.tf': 'resource "aws_s3_bucket" "this" {}\noutput "id" { value = aws_s3_bucket.this.id }\n',
      'main.tf': `module "records" { source = "./modules/bucket" }
resource "aws_s3_bucket_policy" "tls" {
  bucket = module.records.id
  policy = jsonencode({ Statement = [{ Effect = "Deny", Principal = "*", Action = "s3:*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }] })
}\n`,
    };
    expect(await seen('aws-s3-tls-only', files)).toEqual([]);
    expect(
      await seen('aws-s3-tls-only', { ...files, 'main.tf': files['main.tf'].replace('aws:SecureTransport', 'aws:SourceVpc') }),
    ).toEqual(['main.tf:4 missing-control written']);
  });
});

describe('blocks', () => {
  const DISK = 'aws-instance-disk-encryption';
  const instance = (body: string): string => `resource "aws_instance" "app" {\n${body}\n}\n`;

  test.each([
    ['each by itself', 'ebs_block_device {\n  encrypted = true\n}\nebs_block_device {\n  volume_size = 10\n}', ['main.tf:5 plain absent']],
    [
      'made of a list',
      'dynamic "ebs_block_device" {\n  for_each = [true, false]\n  content {\n    encrypted = ebs_block_device.value\n  }\n}',
      ['main.tf:3 plain written'],
    ],
    [
      'made of something unknown',
      'dynamic "ebs_block_device" {\n  for_each = var.disks\n  content {\n    encrypted = ebs_block_device.value.encrypted\n  }\n}',
      ['main.tf:5 unknown written'],
    ],
    ['made of nothing', 'dynamic "ebs_block_device" {\n  for_each = []\n  content {\n    encrypted = false\n  }\n}', []],
  ])('%s', async (_, body, expected) => {
    expect(await seen(DISK, { 'main.tf': instance(body) })).toEqual(expected);
  });

  test('of an account that encrypts by default', async () => {
    const text = `${instance('root_block_device {\n}')}resource "aws_ebs_encryption_by_default" "on" {\n  enabled = true\n}\n`;
    expect(await seen(DISK, { 'main.tf': text })).toEqual([]);
  });
});

describe('policies', () => {
  const WILD = 'aws-iam-wildcard';
  const statement = '{ Effect = "Allow", Action = "s3:*", Resource = "*" }';

  test.each([
    ['in an expression', `policy = jsonencode({ Statement = [${statement}] })`, ['main.tf:2 plain written']],
    [
      'in a text',
      'policy = <<EOT\n{"Statement": {"Effect": "Allow", "Action": ["*"], "Resource": ["*"]}}\nEOT',
      ['main.tf:2 plain written'],
    ],
    [
      'of another block',
      'policy = data.aws_iam_policy_document.all.json\n}\ndata "aws_iam_policy_document" "all" {\n  statement {\n    actions   = ["*"]\n    resources = ["*"]\n  }',
      ['main.tf:4 plain written', 'main.tf:4 plain written'],
    ],
    [
      'that name a resource',
      'policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = aws_s3_bucket.a.arn }] })',
      [],
    ],
    ['that deny', 'policy = jsonencode({ Statement = [{ Effect = "Deny", Action = "*", Resource = "*" }] })', []],
    ['in a file', 'policy = file("policy.json")', ['main.tf:2 unknown written']],
  ])('%s', async (_, body, expected) => {
    expect(await seen(WILD, { 'main.tf': `resource "aws_iam_policy" "p" {\n  ${body}\n}\n` })).toEqual(expected);
  });
});

describe('the version of a provider decides what absence means', () => {
  const cluster = 'resource "aws_redshift_cluster" "dw" {\n  cluster_identifier = "dw"\n}\n';
  const version = (constraint: string): string =>
    `terraform {\n  required_providers {\n    aws = { source = "hashicorp/aws", version = "${constraint}" }\n  }\n}\n`;

  test.each([
    ['~> 5.0', ['main.tf:1 plain absent']],
    ['>= 4.0, < 6.0', ['main.tf:1 plain absent']],
    ['~> 6.0', []],
    ['>= 5.0', []],
  ])('%s', async (constraint, expected) => {
    expect(await seen('aws-redshift-encryption', { 'main.tf': cluster, 'versions.tf': version(constraint) })).toEqual(expected);
  });

  test('a lock file says it exactly', async () => {
    const lock = 'provider "registry.terraform.io/hashicorp/aws" {\n  version     = "5.100.0"\n  constraints = ">= 5.0.0"\n}\n';
    expect(await seen('aws-redshift-encryption', { 'main.tf': cluster, '.terraform.lock.hcl': lock })).toEqual(['main.tf:1 plain absent']);
  });
});

describe('bad input', () => {
  test('names that need themselves are unknown', async () => {
    expect(await seen(RDS, { 'main.tf': `locals {\n  a = local.b\n  b = local.a\n}\n${database('storage_encrypted = local.a')}` })).toEqual(
      ['main.tf:3 unknown written'],
    );
  });

  test('what stands behind a syntax error is not known to be missing', async () => {
    const { skipped, observations } = await scanTexts({
      'main.tf': `resource "aws_db_instance" "records" {\n  engine = "postgres"\n  storage_encrypted = \n  port = 1\n}\n`,
    });
    expect(skipped.map(({ path, reason }) => `${path} ${reason}`)).toEqual(['main.tf syntax-error']);
    expect(observations.filter(({ check, standing }) => check === RDS && standing === 'plain')).toEqual([]);
  });

  test('modules that call one another in a circle end, and are read once', async () => {
    const call = (source: string): string => `module "next" {\n  source = "${source}"\n}\n`;
    const files = {
      'a/main.tf': `${call('../b')}${database('storage_encrypted = false')}`,
      'b/main.tf': call('../a'),
      'c/main.tf': call('./'),
    };
    expect(await seen(RDS, files)).toEqual(['a/main.tf:6 plain written']);
  });

  test('values never leave the reader', async () => {
    const { observations } = await scanTexts({ 'main.tf': 'provider "aws" {\n  secret_key = "wJalrXUtnFEMI/K7MDENG"\n}\n' });
    expect(observations.map(({ check }) => check)).toEqual(['aws-provider-keys']);
    expect(JSON.stringify(observations)).not.toContain('K7MDENG');
  });

  test('deep and wide loops end', async () => {
    const lists = Array.from({ length: 8 }, (_, i) => `l${i + 1} = [for a in local.l${i} : [for b in local.l${i} : a]]`).join('\n');
    const text = `locals {\nl0 = ["a", "b", "c", "d", "e", "f", "g", "h"]\n${lists}\n}\n${database('storage_encrypted = local.l8')}`;
    expect((await scanTexts({ 'main.tf': text })).observations.length).toBeGreaterThan(0);
  }, 20_000);
});
