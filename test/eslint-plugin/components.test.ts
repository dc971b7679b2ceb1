import { type MarkupCode, parseComponent } from '@phitrace/flows/program';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The code of a component with its breaks of lines, and with blanks at the ends of lines cut. */
function codeOf(text: string, markup?: MarkupCode[]): string[] {
  const { file } = parseComponent(ts, 'a.vue', text, markup);
  expect(file.text).toHaveLength(text.length);
  return file.text.split('\n').map((line) => line.trimEnd());
}

describe('of a component, code is', () => {
  it.each([
    ['each script, ended', '<script>a</script><script setup>\nb\n</script>', ['        a;                       ', 'b', ';']],
    [
      'no script that is elsewhere',
      '<script src="./a.js" />\n<p>b</p>\n<script src="./c.js"></script>',
      ['', '', '                     ;'],
    ],
    ['a script whose attributes hold brackets', '<script lang="ts" generic="T extends A<B>">\na\n</script>', ['', 'a', ';']],
    ['no script in a comment', '<!-- <script>\na\n</script> -->', ['/*   <script>', 'a', '</script>  */']],
    ['no comment that would end early', '<!-- */ a -->', ['']],
    ['no data', '<script type="application/ld+json">\n{ "a": 1 }\n</script>', ['', '', '']],
    ['no element of a name that starts so', '<script-view>\na\n</script-view>', ['', '', '']],
    ['nothing of a script that has no end', '<script>\na', ['', '']],
  ])('%s', (_what, text, lines) => {
    expect(codeOf(text)).toEqual(lines.map((line) => line.trimEnd()));
  });
});

it.each([
  ['ts', 'const a = <A>b'],
  ['tsx', 'const a = <A>b</A>'],
  ['js', 'const a = <A>b</A>'],
])('a script in %s is parsed as such', (lang, code) => {
  const { file } = parseComponent(ts, 'a.vue', `<script lang="${lang}">${code}</script>`);
  expect((file as unknown as { parseDiagnostics: unknown[] }).parseDiagnostics).toEqual([]);
});

it('code of the markup is a block or an operand in its place', () => {
  const text = '<p :a="{ b: c() }"\n @d="\n  e();\n  f()\n">{{ g() }}{{ h() }}</p>\n<p :a="{ b: i() }" :c="j()"/>';
  const toCode = (code: string, isOperand: boolean) => ({ start: text.indexOf(code), end: text.indexOf(code) + code.length, isOperand });
  const markup = [
    toCode('{ b: c() }', true),
    toCode('e();\n  f()', false),
    ...['g()', 'h()'].map((code) => toCode(code, false)),
    toCode('{ b: i() }', true),
    toCode('j()', false),
  ];
  expect(codeOf(text, markup)).toEqual([
    '      ({ b: c() })',
    ';   {',
    '  e();',
    '  f()',
    '}  { g() }  { h() }',
    '      ({ b: i() });   {j()}',
  ]);
});
