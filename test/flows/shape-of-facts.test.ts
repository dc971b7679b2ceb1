import { describe, expect, test } from 'vitest';
import { shapeOfFacts } from '../../packages/flows/dist/hosts/shape-of-facts.js';
import { lower } from '../engine/linked.ts';

const code = `import { open } from './open';

export function tell(patient: { start: string; end: number }) {
  if (!open()) return;
  console.log(\`\${patient.start}\`, {
    ended: patient.end,
  });
}
`;

const shape = (text: string) => shapeOfFacts(lower('src/tell.ts', text));
const linesOf = (text: string) => [...shape(text).lines];

describe('a shape', () => {
  test.each([
    ['a comment above', code.replace('  if', '  // told\n  if')],
    ['a comment at the start', `/* told */\n${code}`],
    ['a comment behind', code.replace('return;', 'return; // told')],
    ['an empty line', code.replace('  console', '\n\n  console')],
    ['another indentation', code.replace('  console', '      console').replace('  if', '\tif')],
    ['an empty line at the end', `${code}\n\n`],
    ['a comment that speaks to the tool', code.replace('  console', '  // phitrace-ignore-next-line phi-in-logs -- told\n  console')],
  ])('is the same with %s', (_, text) => {
    expect(text).not.toBe(code);
    expect(shape(text).digest).toBe(shape(code).digest);
  });

  test.each([
    ['another member', code.replace('patient.end', 'patient.start')],
    ['another text', code.replace("'./open'", "'./opens'")],
    ['another name', code.replaceAll('tell', 'told')],
    ['another type', code.replace('start: string', 'start: number')],
    ['one member less of a type', code.replace('start: string; ', '')],
    ['a tag', code.replace('export', '/** @phi name */\nexport')],
    ['a statement more', code.replace('return;', 'return;;console.log();')],
    ['what stood on one line on two', code.replace('return;', '\n    return;')],
    ['what stood on two lines on one', code.replace('{\n    ended', '{ ended')],
    ['a comment between what stands on a line', code.replace('log(', 'log(/* told */ ')],
    ['a longer way of writing', code.replace('!open()', '! open()')],
  ])('is another one with %s', (_, text) => {
    expect(text).not.toBe(code);
    expect(shape(text).digest).not.toBe(shape(code).digest);
  });

  test('is another one for another file', () => {
    expect(shapeOfFacts(lower('src/other.ts', code)).digest).not.toBe(shape(code).digest);
  });

  test('tells where its lines are, where they begin, and how long they are', () => {
    expect(linesOf('\nopen();\n// told\n  close(); // told\n').slice(0, 6)).toEqual([2, 1, 7, 4, 3, 18]);
  });

  test('of many edges with the same long list of keys is written in no time', () => {
    const keys = Array.from({ length: 2000 }, (_, index) => `key${index}`).join(', ');
    const rests = Array.from({ length: 40 }, (_, index) => `use(rest, { ...rest, given: ${index} });`).join('\n');
    const began = performance.now();
    shape(`export function take({ ${keys}, ...rest }: any, use: any) {\n${rests}\n}`);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
