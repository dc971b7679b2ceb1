import { knowledge } from '@phitrace/rules';
import { reporters } from '@phitrace/report';
import { describe, expect, it } from 'vitest';
import { named } from '../core/samples.js';
import { arrived, at, context, finding, flow, passed, read, result, vendorFinding, vendorUse } from './helpers.js';

/** The report without the blanks and line break around it. */
function text(...parameters: Parameters<typeof reporters.text>): string {
  return reporters.text(...parameters).trimEnd();
}

/** Without colour codes: an escape, `[`, a number and `m`. */
function stripColors(colored: string): string {
  return colored.replace(/\p{Cc}\[\d+m/gu, '');
}

const lines = (...all: readonly string[]): string => all.join('\n');

describe('the text report', () => {
  it('says what there is, then each rule once, then each finding as a compiler would', () => {
    expect(text(result({ findings: [finding(), vendorFinding()] }), context())).toBe(
      lines(
        '2 findings: 2 errors',
        '  1  phi-to-vendor-without-baa  OpenAI',
        '  1  phi-in-logs                log',
        '',
        'Looked at 12 files of 12 and 34 calls that can hand data on.',
        '',
        'phi-to-vendor-without-baa: PHI reaches a third party without a BAA. (1 finding)',
        '  = law   45 CFR 164.502(e) Disclosures to business associates',
        '  = fix   Sign an agreement and declare it, or remove the identifiers.',
        '',
        'error[phi-to-vendor-without-baa]: Social Security number, patient name and patient free text (patient.ssn) are sent to OpenAI at api.openai.com through responses.create; no BAA with openai is declared.',
        '  --> src/ask.ts:4:10',
        '  |',
        '4 | return openai.responses.create({ model: "…", input: `……${prompt} ${note}` });',
        '  |        ^^^^^^^^^^^^',
        '  = path  src/intake.ts:7:12  source: name patient.ssn',
        '          src/prompt.ts:2:3   result of toPrompt',
        '          src/ask.ts:4:10     sink: openai › OpenAI › responses.c…  openai.responses.create({ model…',
        '          src/client.ts:9:1   inside: client.create',
        '  = also  src/intake.ts:8:12  name from name patient.name',
        '          src/ask.ts:2:5      free-text from name note',
        '  = data  ssn, name, free-text (high confidence: name patient.ssn)',
        '  = to    OpenAI (api.openai.com, third party, known by class)',
        '  = BAA   none declared (vendor: offers a BAA on request: API only (read 2026-01-02))',
        '',
        'phi-in-logs: PHI is written to a log (1 finding)',
        '  = law   45 CFR 164.312(b) Audit controls',
        '  = fix   Log the opaque record id instead.',
        '',
        'error[phi-in-logs]: Patient name (type Patient from @medplum/fhirtypes) reaches console.log.',
        '  --> src/visit.ts:3:3',
        '  |',
        '3 | console.log(patient.name);',
        '  | ^^^^^^^^^^^^^^^^^^^^^^^^^',
        '  = path  src/visit.ts:2:24  source: type Patient from @medplum/…  atient: Patient) {',
        '          src/visit.ts:3:3   sink: console.log                     console.log(patient.name);',
        '  = data  name (high confidence: type Patient from @medplum/fhirtypes)',
        '  = to    console.log (log)',
        '',
        '2 findings: 2 errors',
      ),
    );
  });

  it('says that a clean project is clean and what was looked at', () => {
    expect(text(result(), context())).toBe(
      lines('No finding: no PHI was seen to leave the boundary.', '', 'Looked at 12 files of 12 and 34 calls that can hand data on.'),
    );
  });

  it('drops steps that say nothing or stand on the line of the step before, and folds a long way in the middle', () => {
    const steps = [
      read(at('src/a.ts', 1, 1), 'patient'),
      passed(at('src/a.ts', 1, 9), 'property', 'repeated'),
      passed(at('src/b.ts', 1, 1), 'other', 'silent'),
      ...Array.from({ length: 30 }, (_, index) => passed(at('src/b.ts', index + 2, 1), 'property', String(index))),
      arrived(at('src/c.ts', 9, 1), { callee: 'console.log' }),
    ];
    const report = text(result({ findings: [finding({ flows: [flow({ steps })] })] }), context());
    expect(report).not.toMatch(/passes on|repeated/);
    expect(report).toContain(
      lines('          src/b.ts:5:1   property 3', '          … 22 more steps', '          src/b.ts:28:1  property 26'),
    );
    expect(report).toContain('          src/c.ts:9:1   sink: console.log');
  });

  it('names what was not looked at', () => {
    const skipped = Array.from({ length: 12 }, (_, index) => ({
      path: `src/file-${index}.ts`,
      reason: 'syntax-error' as const,
      detail: index === 0 ? 'line 3' : '',
    }));
    const coverage = {
      filesSeen: 1200,
      filesAnalyzed: 1188,
      skipped,
      sinkCalls: 1,
      cuts: [{ location: at('src/c.ts', 1, 2), bound: 'statesPerQuery' }],
      unknownSyntax: { Decorator: 3 },
      metLimits: { callRounds: 1, openCalls: 1200 },
    };
    expect(
      text(
        result({
          coverage,
          engines: { flows: 'run', data: 'missing' },
          notes: [{ kind: 'comment', path: 'src/a.ts', line: 3, problem: { kind: 'unused' } }],
        }),
        context(),
      ),
    ).toBe(
      lines(
        'No finding in what was looked at; the rest is named below.',
        '',
        'Looked at 1,188 files of 1,200 and 1 call that can hand data on.',
        'Limits met where calls are resolved, so that some may be unresolved: callRounds (1), openCalls (1,200)',
        '12 files not analysed, or only in part:',
        '  src/file-0.ts  syntax-error: line 3',
        '  src/file-1.ts  syntax-error',
        '  src/file-2.ts  syntax-error',
        '  and 9 more',
        '1 flow cut by a bound, so what reaches these calls is not known in full:',
        '  src/c.ts:1:2  statesPerQuery',
        'Syntax that the analyzer does not know: Decorator (3)',
        'Not run: data (missing)',
        'note: src/a.ts:3: unused suppression; remove it',
      ),
    );
    expect(text(result({ coverage: { ...coverage, filesAnalyzed: 0 } }), context())).toMatch(/^Nothing was analysed\./);
  });

  it('counts suppressed findings apart, with their reasons', () => {
    const suppression = { reason: 'synthetic patients only', location: at('src/visit.ts', 2, 1) };
    expect(text(result({ findings: [finding({ suppression })] }), context())).toBe(
      lines(
        'No finding that is not suppressed.',
        '',
        '1 finding suppressed by a comment or the allow file:',
        '  src/visit.ts:3:3  phi-in-logs -- synthetic patients only',
        'Looked at 12 files of 12 and 34 calls that can hand data on.',
      ),
    );
  });

  it('gives one note on BAAs when there is no configuration', () => {
    const covered = vendorUse({ vendor: 'covered', name: 'Covered', baa: { state: 'not-needed', missing: [] } });
    const vendors = [
      covered,
      vendorUse({ vendor: 'errors', name: 'Error Monitor', category: 'error-monitor', calls: 1, phiCalls: 0 }),
      vendorUse(),
    ];
    expect(text(result({ configuration: { hash: 'c0ffee' }, vendors }), context({ width: 80 }))).toBe(
      lines(
        'No finding: no PHI was seen to leave the boundary.',
        '',
        'note: no configuration, so no BAA counts as signed. These third parties would',
        '  need one before they may receive PHI:',
        '    OpenAI         ai             3 calls  1 with PHI',
        '    Error Monitor  error-monitor  1 call   0 with PHI',
        '  Run `phitrace init` to write a configuration and declare the BAAs that you',
        '  have.',
        '',
        'Looked at 12 files of 12 and 34 calls that can hand data on.',
      ),
    );
    expect(text(result({ vendors }), context())).not.toContain('phitrace init');
  });

  it('says what is missing from a BAA', () => {
    const recipient = { vendor: 'cloud', name: 'Cloud', product: 'speech', thirdParty: true, how: 'assumed' as const };
    const baa = {
      state: 'gap' as const,
      missing: [
        { kind: 'expired' as const, expires: '2026-01-01' },
        { kind: 'product' as const, product: 'speech', named: [] },
      ],
    };
    const report = text(result({ findings: [finding({ recipient, baa })] }), context({ width: 140 }));
    expect(report).toContain('  = to    Cloud (speech, third party, assumed: the code does not show it)\n');
    expect(report).toContain(
      '  = BAA   declared, but it does not cover this: expired on 2026-01-01; product speech is not named (named: none)\n',
    );
  });

  it('masks a literal value in the printed line and keeps the caret in place', () => {
    const source = "audit('SSN 000-12-3456 of Jane Doe'); console.log(patient.name, '900-12-3456'); // 000-12-3456 Jane\n";
    const location = at('src/x.ts', 1, source.indexOf('console') + 1, 'console.log'.length);
    const report = text(result({ findings: [finding({ location })] }), context({ readFile: () => source }));
    expect(report).toContain("1 | audit('………'); console.log(patient.name, '……'); //……\n");
    expect(report).toContain('\n  |               ^^^^^^^^^^^\n');
    expect(report).not.toMatch(/000|900|3456|Jane|Doe/);
  });

  it('cuts a long line around the caret', () => {
    const source = `f(${'aaaa, '.repeat(40)}console.log(patient.name), ${'bbbb, '.repeat(40)}c);\n`;
    const location = at('src/x.ts', 1, source.indexOf('console') + 1, 'console.log(patient.name)'.length);
    const report = text(result({ findings: [finding({ location })] }), context({ readFile: () => source, width: 60 }));
    const excerpt = report.split('\n').findIndex((line) => line.startsWith('1 | '));
    const [code = '', caret = ''] = report.split('\n').slice(excerpt, excerpt + 2);
    expect(code.length).toBeLessThanOrEqual(60);
    expect(code.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('console.log(patient.name)');
  });

  it('works without the source', () => {
    const report = text(result({ findings: [finding()] }), { rules: [], kinds: knowledge.kinds, controls: [], color: false });
    expect(report).toContain('  --> src/visit.ts:3:3\n  = path');
    expect(report).toContain('  = law   45 CFR 164.312(b)\n');
  });

  it('lets nothing hostile reach the terminal', () => {
    const escape = '\u001b[31m\u0007\u202e';
    const hostile = finding({
      sink: { callee: `print${escape}\nlog` },
      location: at(`src/${escape} a b#.ts`, 1, 1, 5),
      flows: [flow({ source: named(escape), steps: [arrived(at(escape, 1, 1), { callee: escape })] })],
    });
    const skipped = [{ path: escape, reason: 'binary' as const, detail: escape }];
    const report = text(
      result({
        findings: [hostile],
        notes: [{ kind: 'agreement', vendor: escape, owner: escape, expires: '2026-01-01', days: 3 }],
        coverage: { filesSeen: 2, filesAnalyzed: 1, skipped, sinkCalls: 1, cuts: [], unknownSyntax: { [escape]: 1 } },
      }),
      context({ readFile: () => `a\tb${escape}; '\u001b'\n` }),
    );
    expect(report).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(report).toContain('reaches print\\u{1b}[31m\\u{7}\\u{202e} log.');
  });

  it('colours only when asked', () => {
    const scan = result({ findings: [finding(), vendorFinding()], vendors: [vendorUse()], configuration: { hash: 'x' } });
    const colored = text(scan, context({ color: true }));
    expect(colored).toContain('\u001b[');
    expect(stripColors(colored)).toBe(text(scan, context()));
  });
});
