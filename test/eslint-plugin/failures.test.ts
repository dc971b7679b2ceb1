import { join } from 'node:path';
import { loadSetup } from '@phitrace/core';
import { analyzeInProgram, analyzeWithProgram, toHost } from '@phitrace/flows/program';
import { knowledge, rules } from '@phitrace/rules';
import type { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { leak, makeProject } from '../cli/helpers.ts';
import { data, hosts, lint, toConfig, typed, untyped } from './hosts.ts';

const [, [, newest]] = hosts;
const reason = '-- shown to the patient only';
const inLogs = 'phitrace/phi-in-logs';

/** The published types leave out what it takes and gives. */
const parseForESLint = tseslint.parser.parseForESLint as unknown as (text: string, options: object) => Linter.ESLintParseResult;

/** A parser whose program can't be had: what a rule asks it throws. */
const failing: Linter.LanguageOptions = {
  parser: {
    parseForESLint: (text: string, options: object) => {
      const parsed = parseForESLint(text, options);
      const services = Object.defineProperty({ ...parsed.services }, 'program', {
        get: () => {
          throw new TypeError('patients/jane-roe.ts');
        },
      });
      return { ...parsed, services };
    },
  },
};

describe.each(hosts)('a rule that fails in ESLint %s', (_version, host) => {
  it('says so once in the file, without the words of the code, and does not throw', () => {
    const messages = lint(host, leak, { cwd: makeProject({ '.git/HEAD': '' }), file: 'a.ts' }, 'strict', failing);
    expect(messages.map(({ messageId, line }) => [messageId, line])).toEqual([['problem', 1]]);
    expect(messages[0]?.message).toContain('TypeError');
    expect(messages[0]?.message).not.toContain('jane-roe');
  });
});

describe('a failure at the sinks of one file of a program', () => {
  const root = makeProject({
    'package.json': '{ "name": "clinic" }',
    'admit.ts': leak,
    'search.ts': "interface Patient { ssn: string }\nexport const find = (patient: Patient) => fetch('/search?q=' + patient.ssn);\n",
  });
  const isAsked = (kind: string) => {
    if (kind === 'url') throw new TypeError('at a sink');
    return true;
  };
  const open = () => {
    const paths = ['admit.ts', 'search.ts'].map((name) => join(root, name));
    const program = ts.createProgram(paths, { noLib: true, types: [] });
    const host = toHost({ compiler: ts, root, ...loadSetup(root, { knowledge, rules }), isAsked });
    return { program, host, fileOf: (name: string) => program.getSourceFile(join(root, name)) as ts.SourceFile };
  };

  it.each([
    ['file by file', analyzeInProgram],
    ['all at once', analyzeWithProgram],
  ] as const)('costs that file, when they are asked for %s', (_how, analyze) => {
    const { program, host, fileOf } = open();
    const search = analyze(host, program, fileOf('search.ts'));
    const admit = analyze(host, program, fileOf('admit.ts'));
    expect(search).toMatchObject({ observations: [], failure: expect.stringContaining('TypeError') as string });
    expect(admit.observations).toHaveLength(1);
    expect(admit.failure).toBeUndefined();
  });
});

describe('a comment of ESLint that turns a rule of ours off', () => {
  const across = `
import { describe, load } from './helper';
export async function run() {
  // eslint-disable-next-line ${inLogs} ${reason}
  console.log(describe(await load()));
  console.log(describe(await load())); // eslint-disable-line no-alert, ${inLogs} ${reason}
}
/* eslint-disable ${inLogs} ${reason} */
export const again = async () => console.log(describe(await load()));
/* eslint-enable ${inLogs} */
`;
  const project = { cwd: join(data, 'project'), file: 'file.ts' };
  const unusedIn = (text: string, where: { cwd: string; file: string }, name: 'recommended' | 'strict', languageOptions: typeof typed) => {
    const config = [...toConfig(name, languageOptions), { linterOptions: { reportUnusedDisableDirectives: 'error' as const } }];
    const messages = new newest.Linter({ cwd: where.cwd }).verify(text, config, { filename: join(where.cwd, where.file) });
    return messages.flatMap(({ ruleId, message, line }) => (ruleId === null ? [`${line}: ${message}`] : []));
  };

  it('is used where there are types', () => {
    expect(unusedIn(across, project, 'strict', typed)).toEqual([
      expect.stringContaining("6: Unused eslint-disable directive (no problems were reported from 'no-alert')"),
    ]);
  });

  it.each([
    ['without types', 'recommended', untyped],
    ['where types are needed and not there', 'strict', untyped],
    ['where a rule fails', 'strict', failing],
  ] as const)('is not called unused %s', (_what, name, languageOptions) => {
    const unused = unusedIn(across, project, name, languageOptions);
    expect(unused.filter((message) => message.includes('phitrace'))).toEqual([]);
    expect(unused).toHaveLength(1);
  });

  it('is not called unused under a broken configuration', () => {
    const root = makeProject({ 'phitrace.config.json': '{ "exclud": [] }', 'a.ts': leak });
    expect(
      unusedIn(
        leak.replace('  console', `  // eslint-disable-next-line ${inLogs} ${reason}\n  console`),
        { cwd: root, file: 'a.ts' },
        'strict',
        untyped,
      ),
    ).toEqual([]);
  });

  it('is called unused where everything was looked at and nothing is', () => {
    const text = `// eslint-disable-next-line ${inLogs} ${reason}\nexport const answer = 42;\n`;
    expect(unusedIn(text, project, 'strict', typed)).toEqual([expect.stringContaining(inLogs)]);
  });
});
