import { describe, expect, test } from 'vitest';
import { makeFolder } from '../core/folder.js';
import { open, pathsOf } from './project.js';

const line = 'export function add(left, right) { return left + right; }\n';
const minified = `${'function a(b){var c=b;return c(b)}'.repeat(200)}\n`;
const module = `/***/ (function(module, exports, __webpack_require__) {\nvar other = __webpack_require__(1);\n}),\n`;

function left(name: string, text: string): boolean {
  const { files, skipped } = open(makeFolder({ [name]: text, 'own.ts': line }));
  expect(pathsOf({ files })).toContain('own.ts');
  expect(skipped.map(({ path, reason }) => `${path} ${reason}`)).toEqual(pathsOf({ files }).includes(name) ? [] : [`${name} bundled`]);
  return !pathsOf({ files }).includes(name);
}

describe('code of a minifier or bundler is left out and named', () => {
  test.each([
    ['minified code', 'vendor.js', minified],
    ['minified code under a licence', 'vendor.js', `/*! (c) Acme */\n${minified}`],
    ['a bundle', 'app.bundle.js', module.repeat(300)],
    [
      'a universal module',
      'lib.js',
      `(function (g, f) {\n  typeof exports === 'object' && typeof module !== 'undefined' ? f(exports) : f(g);\n${line.repeat(500)}`,
    ],
  ])('%s', (_, name, text) => {
    expect(left(name, text)).toBe(true);
  });
});

describe('code that people write stays', () => {
  test.each([
    ['a long file', 'a.js', line.repeat(2000)],
    ['a picture in a literal', 'a.js', `${line}export const logo = 'data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAA'.repeat(500)}';\n`],
    ['a short file on one line', 'a.js', minified.slice(0, 3000)],
    ['a file that names a bundler', 'a.js', `if (typeof __webpack_require__ === 'function') start();\n${line.repeat(800)}`],
    ['TypeScript on long lines', 'a.ts', minified],
  ])('%s', (_, name, text) => {
    expect(left(name, text)).toBe(false);
  });
});
