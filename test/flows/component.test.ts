import ts from 'typescript';
import { expect, test } from 'vitest';
import { isInScript, parseComponent } from '../../packages/flows/src/frontends/typescript/component.js';

const codeOf = (text: string) => parseComponent(ts, 'a.vue', text).file.text.replaceAll(/\s+/g, ' ').trim();

test.each([
  ['a script', '<p>hi</p><script>run()</script>', 'run();'],
  ['attributes with a bracket', '<script generic="A extends B<C>">run()</script>', 'run();'],
  ['a script in a comment', '<!-- <script>run()</script> -->', '/* <script>run()</script> */'],
  ['a comment in a script', '<script>run("<!--")</script><p>-->', 'run("<!--");'],
  ['a comment without an end', '<!-- open <script>run()</script>', 'run();'],
  ['a script without an end', '<script>run()', ''],
  ['a script that ends itself', '<script src="a.js" /><script>run()</script>', 'run();'],
  ['data', '<script type="application/ld+json">{}</script>', ''],
  ['a script after one without its bracket', '<script "<script>run()</script>', 'run();'],
  ['frontmatter and a script', '---\nrun();\n--- \n<p>---</p><script>more()</script>', 'run(); ; more();'],
  ['frontmatter that holds what reads as a tag', "---\nrun('<script>', '<!--');\n---\n<p>", "run('<script>', '<!--'); ;"],
  ['frontmatter after a mark and with line ends of Windows', '\uFEFF---\r\nrun()\r\n---\r\n<p>', 'run() ;'],
  ['a fence without an end', '---\nrun()\n<script>more()</script>', 'more();'],
  ['a fence that does not stand first', '<p>\n---\nrun()\n---\n', ''],
  ['another element', '<scripted>run()</scripted>', ''],
])('%s', (_, text, code) => {
  expect(codeOf(text)).toBe(code);
});

test('positions stay', () => {
  const text = '<p>a</p>\n<script>run()</script>';
  expect(parseComponent(ts, 'a.vue', text).file.text.indexOf('run()')).toBe(text.indexOf('run()'));
  expect([isInScript(text, text.indexOf('run()')), isInScript(text, 3)]).toEqual([true, false]);
});

test.each(['<!--', '<script "', '<script>', '---\n'])('50,000 times %s, which took minutes', (opening) => {
  expect(codeOf(`<p>${opening.repeat(50_000)}</p>`)).toBe('');
});
