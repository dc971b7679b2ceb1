import { edges, kills } from '../edge.ts';

/** Parameters and returns, closures, callbacks, generators. */
export const functionEdges = [
  ...edges(
    'parameter and return',
    ['text', 'text', 'const $out = $a($in);', { top: 'function $a(value: string): string { return value; }' }],
    ['record', 'record', 'const $out = $a($in);', { top: 'function $a<T>(value: T): T { return value; }' }],
    ['record', 'text', 'const $out = $a($in);', { top: 'const $a = ({ birthDate }: { birthDate?: string }): string => `${birthDate}`;' }],
    ['text', 'box', "const $out = $a('cold', $in);", { top: 'function $a(cold: string, hot: string) { return { hot, cold }; }' }],
    [
      'text',
      'text',
      'const $out = $b($in);',
      { top: 'const $a = (value: string) => value.trim();\nfunction $b(value: string): string { return $a(`${value} `); }' },
    ],
    [
      'text',
      'text',
      'const $out = $a($in, 3);',
      { top: 'function $a(value: string, depth: number): string { return depth === 0 ? value : $a(value, depth - 1); }' },
    ],
    ['text', 'text', 'const $out = $a($in);', { top: 'function $a(value: string): string { if (flag(1)) return value; return "cold"; }' }],
    ['box', 'text', 'const $out = $a($in);', { top: 'function $a({ hot }: { hot: string }): string { return hot; }' }],
    [
      'text',
      'text',
      "const $out = $a('one', 'two', $in);",
      { top: 'function $a(first: string, ...others: string[]): string { return others[1] ?? first; }' },
    ],
    [
      'text',
      'box',
      "const $out = { hot: '', cold: 'cold' }; $a($out, $in);",
      { top: 'function $a(target: { hot: string }, value: string): void { target.hot = value; }' },
    ],
  ),
  ...kills(
    'parameter, safe',
    ['text', 'text', "const $out = $a($in, 'cold');", { top: 'function $a(_hot: string, cold: string): string { return cold; }' }],
    [
      'text',
      'text',
      "const $b = $a($in); const $out = $a('cold'); void $b;",
      { top: 'function $a(value: string): string { return value; }' },
    ],
    [
      'text',
      'text',
      "const $out = $a($in, 'one');",
      { top: "function $a(_first: string, ...others: string[]): string { return others.join(''); }" },
    ],
    [
      'text',
      'text',
      'const $out = $a($in);',
      { top: 'function $a(value: string): string { return value.length > 3 ? "long" : "short"; }' },
    ],
    [
      'text',
      'box',
      "const $out = { hot: 'cold', cold: 'cold' }; $a($out, $in);",
      { top: 'function $a(target: { hot: string }, value: string): void { target.hot = `${value.length}`; }' },
    ],
  ),
  ...edges(
    'default parameter',
    ['text', 'text', 'const $a = (value: string = $in) => value; const $out = $a();'],
    ['text', 'text', 'const $a = ({ value = $in }: { value?: string } = {}) => value; const $out = $a({});'],
    ['text', 'text', 'const $out = $a($in);', { top: "function $a(value = 'cold'): string { return value; }" }],
  ),
  ...kills(
    'default, unused',
    ['text', 'text', "const $a = (value: string = $in) => value; const $out = $a('cold');"],
    ['text', 'text', "const { value: $out = $in } = { value: 'cold' };"],
  ),
  ...edges(
    'closure capture',
    ['text', 'getter', 'const $out = () => $in;'],
    ['getter', 'text', 'const $out = $in();'],
    ['text', 'text', 'const $a = () => { const inner = () => $in; return inner(); }; const $out = $a();'],
    ['text', 'getter', 'const $out = $a($in);', { top: 'function $a(value: string): () => string { return () => value; }' }],
    ['text', 'text', "let $out = ''; const $a = (value: string) => { $out = value; }; $a($in);"],
    ['text', 'text', "const $out = $a('born ')($in);", { top: 'const $a = (left: string) => (right: string) => left + right;' }],
    ['text', 'text', "const $out = $a($in)('');", { top: 'const $a = (left: string) => (right: string) => left + right;' }],
    ['text', 'text', 'const $out = ((value: string) => value)($in);'],
    [
      'text',
      'text',
      'const $b = $a(); $b.put($in); const $out = $b.take();',
      { top: "function $a() { let held = ''; return { put: (value: string) => { held = value; }, take: () => held }; }" },
    ],
  ),
  ...kills(
    'closure, safe',
    [
      'text',
      'text',
      "const $b = $a($in); const $out = $a('cold')(); void $b;",
      { top: 'function $a(value: string): () => string { return () => value; }' },
    ],
    ['text', 'text', 'const $a = ($in: string) => $in; const $out = $a("cold");'],
    [
      'text',
      'text',
      'const $b = $a(); $b.put($in); const $out = $b.count();',
      {
        top: "function $a() { let held = ''; let count = 0; return { put: (value: string) => { held = value; count += held.length; }, count: () => `${count}` }; }",
      },
    ],
    [
      'text',
      'text',
      'const $b = $a(); const $c = $a(); $b.put($in); const $out = $c.take();',
      { top: "function $a() { let held = ''; return { put: (value: string) => { held = value; }, take: () => held }; }" },
    ],
  ),
  ...edges(
    'callback',
    [
      'text',
      'text',
      'const $out = $a($in, (value) => `<${value}>`);',
      { top: 'function $a(value: string, use: (value: string) => string): string { return use(value); }' },
    ],
    [
      'text',
      'text',
      "let $out = ''; $a($in, (value) => { $out = value; });",
      { top: 'function $a(value: string, done: (value: string) => void): void { done(value); }' },
    ],
    [
      'record',
      'text',
      'const $out = $a($in, (one) => `${one.birthDate}`);',
      { top: 'function $a<T>(value: T, use: (value: T) => string): string { return use(value); }' },
    ],
    [
      'text',
      'text',
      "let $out = ''; $a($in, (fault, value) => { if (!fault) $out = value; });",
      { top: 'function $a(value: string, done: (fault: Error | undefined, value: string) => void): void { done(undefined, value); }' },
    ],
    ['text', 'text', 'const $out = $b(() => $in);', { top: 'function $b(make: () => string): string { return make(); }' }],
    [
      'text',
      'text',
      'const $out = $c($a, $b)($in);',
      {
        top: 'const $a = (value: string) => `<${value}>`;\nconst $b = (value: string) => value.trim();\nconst $c = (f: (value: string) => string, g: (value: string) => string) => (value: string) => g(f(value));',
      },
    ],
    ['list', 'list', 'const $out = $in.map($a);', { top: 'function $a(value: string): string { return value.toLowerCase(); }' }],
  ),
  ...kills(
    'callback, safe',
    [
      'text',
      'text',
      "const $out = $a($in, () => 'cold');",
      { top: 'function $a(value: string, use: (value: string) => string): string { return use(value); }' },
    ],
    [
      'record',
      'text',
      'const $out = $a($in, (one) => `${one.id}`);',
      { top: 'function $a<T>(value: T, use: (value: T) => string): string { return use(value); }' },
    ],
    [
      'text',
      'text',
      "const $b = $a($in, (value) => value); const $out = $a('cold', (value) => value); void $b;",
      { top: 'function $a(value: string, use: (value: string) => string): string { return use(value); }' },
    ],
    [
      'text',
      'text',
      "let $out = ''; $a($in, (_value, round) => { $out = `${round}`; });",
      { top: 'function $a(value: string, done: (value: string, round: number) => void): void { done(value, 1); }' },
    ],
  ),
  ...edges(
    'bind, call, apply',
    [
      'text',
      'text',
      "const $out = $a.call(undefined, 'born ', $in);",
      { top: 'function $a(left: string, right: string): string { return left + right; }' },
    ],
    [
      'text',
      'text',
      "const $out = $a.apply(undefined, ['born ', $in]);",
      { top: 'function $a(left: string, right: string): string { return left + right; }' },
    ],
    [
      'text',
      'text',
      "const $b = $a.bind(undefined, $in); const $out = $b('!');",
      { top: 'function $a(left: string, right: string): string { return left + right; }' },
    ],
  ),
  ...edges(
    'generator',
    [
      'text',
      'text',
      "let $out = ''; for (const item of $a($in)) $out += item;",
      { top: 'function* $a(value: string) { yield "first"; yield value; }' },
    ],
    [
      'list',
      'list',
      'const $out = [...$a($in)];',
      { top: 'function* $a(values: string[]) { for (const value of values) yield `<${value}>`; }' },
    ],
  ),
];
