import { posix, win32 } from 'node:path';
import { expect, test } from 'vitest';
import { isInside } from '../../packages/action/src/workspace.js';

test.each([
  ['D:\\a\\clinic', 'D:\\a\\clinic\\src', true],
  ['D:\\a\\clinic', 'D:\\a\\clinic', true],
  ['D:\\a\\clinic', 'D:\\a\\clinic-2', false],
  ['D:\\a\\clinic', 'D:\\a', false],
  ['D:\\a\\clinic', 'C:\\Windows', false],
  ['D:\\a\\clinic', '\\\\server\\share', false],
])('on Windows %s holds %s: %s', (folder, path, expected) => {
  expect(isInside(folder, path, win32)).toBe(expected);
});

test.each([
  ['/w/clinic', '/w/clinic/src', true],
  ['/w/clinic', '/w/clinic/..src', true],
  ['/w/clinic', '/w/clinic-2', false],
  ['/w/clinic', '/etc', false],
])('elsewhere %s holds %s: %s', (folder, path, expected) => {
  expect(isInside(folder, path, posix)).toBe(expected);
});
