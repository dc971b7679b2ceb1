import { edges, kills } from '../edge.ts';

const named = "import { $a } from './$other';";

/** Functions, constants and classes of other files. `$other` is the other file, `$barrel` one that stands between. */
export const moduleEdges = [
  ...edges(
    'other file',
    [
      'text',
      'text',
      'const $out = $a($in);',
      { other: { code: 'export function $a(value: string): string { return value; }', imports: named } },
    ],
    [
      'text',
      'text',
      'const $out = $b($in);',
      { other: { code: 'export const $a = (value: string): string => `<${value}>`;', imports: "import { $a as $b } from './$other';" } },
    ],
    [
      'record',
      'text',
      'const $out = $a($in);',
      {
        other: {
          code: "export default function $a(one: { birthDate?: string }): string { return one.birthDate ?? ''; }",
          imports: "import $a from './$other';",
        },
      },
    ],
    [
      'text',
      'text',
      'const $out = $a.$b($in);',
      { other: { code: 'export function $b(value: string): string { return value; }', imports: "import * as $a from './$other';" } },
    ],
    [
      'text',
      'text',
      'const $out = new $a($in).$b();',
      {
        other: {
          code: 'export class $a { constructor(private readonly value: string) {}\n  $b(): string { return this.value; } }',
          imports: named,
        },
      },
    ],
    [
      'text',
      'text',
      '$a.held = $in; const $out = $b();',
      {
        other: {
          code: "export const $a = { held: '' };\nexport function $b(): string { return $a.held; }",
          imports: "import { $a, $b } from './$other';",
        },
      },
    ],
    [
      'text',
      'text',
      '$a($in); const $out = $b();',
      {
        other: {
          code: "let held = '';\nexport function $a(value: string): void { held = value; }\nexport const $b = (): string => held;",
          imports: "import { $a, $b } from './$other';",
        },
      },
    ],
  ),
  ...edges(
    're-export',
    [
      'text',
      'text',
      'const $out = $a($in);',
      {
        other: { code: 'export function $a(value: string): string { return value; }', imports: "import { $a } from './$barrel';" },
        between: "export * from './$other';",
      },
    ],
    [
      'text',
      'text',
      'const $out = $b($in);',
      {
        other: { code: 'export const $a = (value: string): string => `<${value}>`;', imports: "import { $b } from './$barrel';" },
        between: "export { $a as $b } from './$other';",
      },
    ],
    [
      'text',
      'text',
      'const $out = $b.$a($in);',
      {
        other: { code: 'export const $a = (value: string): string => `<${value}>`;', imports: "import { $b } from './$barrel';" },
        between: "export * as $b from './$other';",
      },
    ],
    [
      'text',
      'text',
      'const $out = $b($in);',
      {
        other: { code: 'export default (value: string): string => `<${value}>`;', imports: "import { $b } from './$barrel';" },
        between: "import $a from './$other';\nexport { $a as $b };",
      },
    ],
  ),
  ...edges('dynamic import', [
    'text',
    'text',
    "const { $a } = await import('./$other'); const $out = $a($in);",
    { other: { code: 'export function $a(value: string): string { return value; }', imports: '' } },
  ]),
  ...kills(
    'other file, safe',
    [
      'text',
      'text',
      'const $out = $a($in);',
      { other: { code: 'export function $a(value: string): string { return value ? "given" : "missing"; }', imports: named } },
    ],
    [
      'text',
      'text',
      "const $c = $a($in); const $out = $a('cold'); void $c;",
      { other: { code: 'export function $a(value: string): string { return value; }', imports: named } },
    ],
    ['text', 'text', 'void $in; const $out = $a;', { other: { code: "export const $a = 'cold';", imports: named } }],
    [
      'text',
      'text',
      '$a.held = $in; const $out = $a.kept;',
      { other: { code: "export const $a = { held: '', kept: 'cold' };", imports: named } },
    ],
  ),
];
