import { knowledge } from '@phitrace/rules';
import { toCommentFinder } from '@phitrace/sources';
import { describe, expect, test } from 'vitest';

const find = toCommentFinder(knowledge.files);
const mark = 'phitrace-';
const directive = 'phitrace-ignore x -- y';

describe('a comment is found', () => {
  test.each([
    ['main.tf', `a = "b" # ${directive}\n`],
    ['main.tf', `a = "b" // ${directive}\n`],
    ['a.yml', `a: it's # ${directive}\n`],
    ['a.yaml', `# ${directive}\na: 1\n`],
    ['.env', `A='x' # ${directive}\n`],
    ['.env.local', `# ${directive}\n`],
    ['Dockerfile', `# ${directive}\n`],
    ['a.sql', `SELECT 'it''s' -- ${directive}\n`],
    ['a.sql', `/* ${directive} */\n`],
    ['a.html', `<p>"it's"</p><!-- ${directive} -->\n`],
    ['a.md', `<!-- ${directive} -->`],
    ['a.json', `{ "a": "//", // ${directive}\n}`],
    ['schema.prisma', `id String // ${directive}\n`],
    ['a.py', `x = "a" # ${directive}\n`],
    ['a.ini', `; ${directive}\n`],
    ['a.go', `x := "a" // ${directive}\n`],
  ])('in %s: %s', (name, text) => {
    expect(find(`folder/${name}`, text, mark)).toHaveLength(1);
  });
});

describe('no comment is', () => {
  test.each([
    ['a.yml', `a: "# ${directive}"\n`],
    ['a.yml', `a: b#${directive}\n`],
    ['a.json', `{ "a": "// ${directive}" }`],
    ['a.sql', `SELECT '-- ${directive}'\n`],
    ['a.py', `x = '\\'# ${directive}'\n`],
    ['a.csv', `# ${directive}\n`],
    ['a.html', `<p>// ${directive}</p>\n`],
  ])('in %s: %s', (name, text) => {
    expect(find(name, text, mark)).toEqual([]);
  });
});

test('the line is where the comment starts, and the text holds its delimiters', () => {
  const text = `# other\r\na: 1\n\n# ${directive}\nb: 2 # ${directive}\n`;
  expect(find('a.yml', text, mark)).toEqual([
    { line: 4, text: `# ${directive}` },
    { line: 5, text: `# ${directive}` },
  ]);
  expect(find('a.sql', `\n/*\n ${directive} */`, mark)).toEqual([{ line: 2, text: `/*\n ${directive} */` }]);
});

test.each([
  ['a.html', '<!--'],
  ['a.sql', '/*'],
  ['a.py', '"'],
  ['a.py', "\\'"],
  ['a.yml', '# '],
])('in %s, the work for many %s grows with their number', (name, part) => {
  // Time of the processor, which other programs don't use up, in milliseconds.
  const work = (count: number): number => {
    const text = `${part.repeat(count)}phitrace-`;
    const times = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage();
      find(name, text, mark);
      return process.cpuUsage(start).user / 1000;
    });
    return Math.min(...times);
  };
  work(20_000);
  expect(work(160_000)).toBeLessThan(Math.max(10 * work(20_000), 100));
});
