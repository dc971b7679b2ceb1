import { edges, kills } from '../edge.ts';

/** Fields, methods, accessors, statics, inheritance. */
export const classEdges = [
  ...edges(
    'class field',
    ['text', 'text', 'const $out = new $a($in).value;', { top: 'class $a { constructor(readonly value: string) {} }' }],
    [
      'text',
      'text',
      'const $out = new $a($in).value;',
      { top: 'class $a { value: string; constructor(value: string) { this.value = value; } }' },
    ],
    ['text', 'text', 'const $b = new $a(); $b.value = $in; const $out = $b.value;', { top: "class $a { value = ''; }" }],
    [
      'text',
      'text',
      'const $b = new $a(); $b.$c($in); const $out = $b.value;',
      { top: "class $a { value = ''; $c(value: string): void { this.value = value; } }" },
    ],
    [
      'text',
      'list',
      'const $b = new $a(); $b.$c($in); const $out = $b.rows;',
      { top: 'class $a { readonly rows: string[] = []; $c(value: string): void { this.rows.push(value); } }' },
    ],
  ),
  ...kills(
    'class field, safe',
    [
      'text',
      'text',
      "const $out = new $a($in, 'cold').cold;",
      { top: 'class $a { constructor(readonly hot: string, readonly cold: string) {} }' },
    ],
    [
      'text',
      'text',
      'const $b = new $a(); const $c = new $a(); $b.value = $in; const $out = $c.value;',
      { top: "class $a { value = ''; }" },
    ],
    [
      'text',
      'text',
      "const $b = new $a($in); const $c = new $a('cold'); const $out = $c.value; void $b;",
      { top: 'class $a { constructor(readonly value: string) {} }' },
    ],
    [
      'text',
      'text',
      'const $b = new $a(); $b.$c($in); const $out = `${$b.count}`;',
      { top: 'class $a { rows: string[] = []; count = 0; $c(value: string): void { this.rows.push(value); this.count += 1; } }' },
    ],
  ),
  ...edges(
    'class method',
    ['text', 'text', 'const $out = new $a().$b($in);', { top: 'class $a { $b(value: string): string { return value; } }' }],
    [
      'text',
      'text',
      'const $out = new $a($in).$b();',
      { top: 'class $a { constructor(private readonly value: string) {}\n  $b(): string { return `<${this.value}>`; } }' },
    ],
    [
      'record',
      'text',
      'const $out = new $a($in).$b();',
      {
        top: "class $a { constructor(private readonly one: { birthDate?: string }) {}\n  $b(): string { return this.one.birthDate ?? ''; } }",
      },
    ],
    [
      'text',
      'text',
      'const $out = new $a($in).$b();',
      {
        top: 'class $a { #value: string; constructor(value: string) { this.#value = value; }\n  #$c(): string { return this.#value; }\n  $b(): string { return this.#$c(); } }',
      },
    ],
    [
      'text',
      'text',
      "const $out = new $a().$b('born ').$b($in).$c();",
      {
        top: "class $a { private text = '';\n  $b(part: string): this { this.text += part; return this; }\n  $c(): string { return this.text; } }",
      },
    ],
    [
      'text',
      'text',
      'const { $b } = new $a($in); const $out = $b();',
      { top: 'class $a { constructor(private readonly value: string) {}\n  $b = (): string => this.value; }' },
    ],
  ),
  ...kills(
    'class method, safe',
    [
      'text',
      'text',
      'const $out = new $a($in).$b();',
      { top: "class $a { constructor(private readonly value: string) {}\n  $b(): string { return this.value ? 'given' : 'missing'; } }" },
    ],
    [
      'text',
      'text',
      "const $out = new $a().$b($in, 'cold');",
      { top: 'class $a { $b(_hot: string, cold: string): string { return cold; } }' },
    ],
    [
      'text',
      'text',
      "const $out = new $a('born ', $in).$b();",
      { top: 'class $a { constructor(private readonly left: string, readonly right: string) {}\n  $b(): string { return this.left; } }' },
    ],
  ),
  ...edges(
    'accessor',
    [
      'text',
      'text',
      'const $out = new $a($in).value;',
      { top: 'class $a { constructor(private readonly inner: string) {}\n  get value(): string { return this.inner; } }' },
    ],
    [
      'text',
      'text',
      'const $b = new $a(); $b.value = $in; const $out = $b.value;',
      {
        top: "class $a { #inner = ''; get value(): string { return this.#inner; }\n  set value(value: string) { this.#inner = value.trim(); } }",
      },
    ],
    ['text', 'text', 'const $a = { get value(): string { return $in; } }; const $out = $a.value;'],
  ),
  ...kills('accessor, safe', [
    'text',
    'text',
    'const $out = `${new $a($in).size}`;',
    { top: 'class $a { constructor(private readonly inner: string) {}\n  get size(): number { return this.inner.length; } }' },
  ]),
  ...edges(
    'static',
    ['text', 'text', 'const $out = $a.$b($in);', { top: 'class $a { static $b(value: string): string { return `<${value}>`; } }' }],
    ['text', 'text', '$a.held = $in; const $out = $a.held;', { top: "class $a { static held = ''; }" }],
    [
      'text',
      'text',
      '$a.$b($in); const $out = $a.held;',
      { top: "class $a { static held = ''; static $b(value: string): void { $a.held = value; } }" },
    ],
  ),
  ...edges(
    'inheritance',
    [
      'text',
      'text',
      'const $out = new $b($in).$c();',
      {
        top: 'class $a { constructor(protected readonly value: string) {}\n  $c(): string { return this.value; } }\nclass $b extends $a {}',
      },
    ],
    [
      'text',
      'text',
      'const $out = new $b().$c($in);',
      {
        top: 'class $a { $c(value: string): string { return value; } }\nclass $b extends $a { override $c(value: string): string { return `<${super.$c(value)}>`; } }',
      },
    ],
    [
      'text',
      'text',
      'const $out = new $b($in).$d();',
      {
        top: 'abstract class $a { abstract $c(): string;\n  $d(): string { return `<${this.$c()}>`; } }\nclass $b extends $a { constructor(private readonly value: string) { super(); }\n  $c(): string { return this.value; } }',
      },
    ],
    [
      'text',
      'text',
      'const $d: $a = new $b($in); const $out = $d.$c();',
      {
        top: 'interface $a { $c(): string }\nclass $b implements $a { constructor(private readonly value: string) {}\n  $c(): string { return this.value; } }',
      },
    ],
    [
      'text',
      'text',
      'const $out = new $b($in).$c();',
      {
        top: 'class $a { constructor(protected readonly left: string, protected readonly right: string) {} }\nclass $b extends $a { constructor(value: string) { super("cold", value); }\n  $c(): string { return this.right; } }',
      },
    ],
  ),
  ...kills('inheritance, safe', [
    'text',
    'text',
    'const $out = new $b().$c($in);',
    {
      top: "class $a { $c(value: string): string { return value; } }\nclass $b extends $a { override $c(_value: string): string { return 'cold'; } }",
    },
  ]),
  ...edges(
    'object method',
    ['text', 'text', 'const $a = { held: $in, $b(): string { return this.held; } }; const $out = $a.$b();'],
    ['text', 'text', 'const $a = { $b: (value: string) => `<${value}>` }; const $out = $a.$b($in);'],
  ),
];
