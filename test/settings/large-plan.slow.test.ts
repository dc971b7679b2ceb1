import type { Coverage } from '@phitrace/core';
import { scan } from 'phitrace';
import { expect, test } from 'vitest';
import { makeProject } from '../cli/helpers.ts';
import { today } from '../fixtures/scan.ts';

const NOTE = 'x'.repeat(800);

/** A plan of many objects and few file systems, one in ten of which is not encrypted. */
function plan(count: number): string {
  const resources = Array.from({ length: count }, (_, i) => {
    const type = i % 100 === 0 ? 'aws_efs_file_system' : 'aws_s3_object';
    return { address: `${type}.f${i}`, type, name: `f${i}`, values: { encrypted: i % 1000 !== 0, kms_key_id: 'k', tags: { note: NOTE } } };
  });
  return JSON.stringify({ format_version: '1.2', planned_values: { root_module: { resources } } });
}

/** What was not looked at; of a large file, other detectors read the beginning. */
function unread({ skipped }: Coverage): string[] {
  return skipped.filter(({ inPart }) => !inPart).map(({ path, reason }) => `${path} ${reason}`);
}

test('a plan of 50 MB is read, within the memory of a small machine', async () => {
  const text = plan(54_000);
  expect(text.length).toBeGreaterThan(50_000_000);
  const { findings, coverage } = await scan({ root: makeProject({ 'plan.json': text }), today });
  expect(findings.filter(({ ruleId }) => ruleId === 'unencrypted-storage')).toHaveLength(54);
  expect(unread(coverage)).toEqual([]);
}, 120_000);

test('a larger one is named', async () => {
  const { coverage } = await scan({ root: makeProject({ 'plan.json': plan(66_000).padEnd(64_000_001) }), today });
  expect(unread(coverage)).toEqual(['plan.json too-large']);
}, 120_000);
