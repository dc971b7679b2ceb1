import { readNotebook } from '@phitrace/semgrep';
import { describe, expect, test } from 'vitest';

const code = (source: string | readonly string[]) => ({ cell_type: 'code', metadata: {}, outputs: [], source });

function notebook(cells: readonly object[], language = 'python'): string {
  return JSON.stringify({ cells, metadata: { language_info: { name: language } }, nbformat: 4, nbformat_minor: 5 }, null, 1);
}

function read(json: string) {
  const program = readNotebook('a.ipynb', json, ['python']);
  if ('why' in program) throw new Error(program.why);
  return program;
}

describe('the code of a notebook', () => {
  test('is that of its cells, one after the other', () => {
    const cells = [code(['import logging\n', 'x = 1']), { cell_type: 'markdown', source: ['print(1)'] }, code('y = "a"\nprint(y)\n')];
    expect(read(notebook(cells)).text).toBe('import logging\nx = 1\ny = "a"\nprint(y)\n');
  });

  test.each([
    ['%matplotlib inline', 'pass'],
    ['!pip install pandas', 'pass'],
    ['    files = !ls', '    pass'],
    ['frame.head?', 'pass'],
    ['a = b % c', 'a = b % c'],
    ['a != b', 'a != b'],
    ['print("%s" % name)', 'print("%s" % name)'],
  ])('has %s as %s', (line, text) => {
    expect(read(notebook([code(line)])).text).toBe(text);
  });

  test('is none in a cell of another program, and is in one that is only measured', () => {
    expect(read(notebook([code('%%bash\necho a'), code('%%time\nprint(a)')])).text).toBe('pass\nprint(a)');
  });

  test.each([
    ['a list of lines', ['x = "é"\n', '\tprint("a", y)\n'], 2, 8],
    ['one text', 'x = "é"\n\tprint("a", y)\n', 2, 8],
  ])('stands where it is written: %s', (_, source, line, column) => {
    const json = notebook([code(source)]);
    const program = read(json);
    expect(program.text.split('\n')[line - 1]?.slice(column - 1, column + 2)).toBe('"a"');
    const at = program.toLocation({ path: '', line, column, endLine: line, endColumn: column + 3 });
    expect(json.split('\n')[at.line - 1]?.slice(at.column - 1, at.endColumn - 1)).toBe('\\"a\\"');
  });

  test.each([
    ['broken', '{"cells": ['],
    ['broken', '{}'],
    ['language', notebook([code('x <- 1')], 'R')],
  ])('is not read: %s', (why, json) => {
    expect(readNotebook('a.ipynb', json, ['python'])).toEqual({ why });
  });
});
