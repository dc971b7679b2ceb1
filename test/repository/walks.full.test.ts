import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { repository } from '../cli/helpers.ts';
import { copyRepository } from './copy.ts';
import { addSinkKind, edit, listTouched, npm, rule, sinkKind, vendor } from './newcomer.ts';

// What the build writes when a rule is added.
const generated = ['README.md', 'docs/requirements.md', 'rules/index.ts'];

const copy = copyRepository();

afterAll(() => rmSync(copy, { recursive: true }));

test('a vendor touches two files, a sink kind its word and its rows, a rule four files', () => {
  expect(npm(copy, 'new', 'vendor', 'acme-telemetry').code).toBe(0);
  edit(copy, vendor.files[0], vendor.facts);
  edit(copy, vendor.files[1], vendor.fixture);
  addSinkKind(copy);
  expect(npm(copy, 'new', 'rule', rule.id).code).toBe(0);
  edit(copy, rule.files[0], rule.facts);
  edit(copy, rule.files[1], rule.page);
  edit(copy, rule.files[2], rule.bad);
  edit(copy, rule.files[3], rule.good);
  expect(npm(copy, 'build')).toEqual({ code: 0, out: '', err: '' });
  const touched = listTouched(copy, repository).filter((path) => !generated.includes(path));
  expect(touched).toEqual([...vendor.files, ...sinkKind.files, ...rule.files].sort());
});

test('the whole check passes after them', () => {
  const { code, out, err } = npm(copy, 'check');
  expect({ code, said: code === 0 ? '' : `${out}${err}`.slice(-10_000) }).toEqual({ code: 0, said: '' });
});
