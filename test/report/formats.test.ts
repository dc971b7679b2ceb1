import { reporters, type ReportFormat } from '@phitrace/report';
import { describe, expect, it, test } from 'vitest';
import { at, context, finding, result, vendorFinding } from './helpers.js';

const findings = [vendorFinding(), finding(), finding({ severity: 'note', location: at('src/b.ts', 7, 2) })];
const scan = result({ root: '/repo/apps/api', findings });
const its = context({ repositoryRoot: '/repo' });
const hostile = '</script>|`@octocat` [x](http://evil.test)\n::error::x%0A\u001b[31m\u202e"><img onerror=1>';
const attack = result({
  findings: [
    vendorFinding({
      location: at(`src/${hostile}.ts`, 1, 1),
      recipient: { vendor: 'x', name: hostile, thirdParty: true, how: 'host' },
      sink: { callee: hostile },
    }),
  ],
});

function report(format: ReportFormat, its_ = its, scan_ = scan): string {
  return reporters[format](scan_, its_);
}

test('compact: a line for each finding, as compilers print it', () => {
  const [first, second, , last] = report('compact').split('\n');
  expect(first).toMatch(/^src\/ask\.ts:4:10: error: Social Security number .*\. \[phi-to-vendor-without-baa\]$/);
  expect(second).toMatch(/^src\/visit\.ts:3:3: error: Patient name reaches console\.log.*\[phi-in-logs\]$/);
  expect(last).toBe('3 findings in 12 files; 0 files not analysed in full, 0 flows cut');
});

describe('github', () => {
  it('annotates lines by workflow commands, with paths of the repository', () => {
    const lines = report('github').split('\n');
    expect(lines[0]).toMatch(
      /^::error file=apps\/api\/src\/ask\.ts,line=4,endLine=4,col=10,endColumn=22,title=phi-to-vendor-without-baa::Social/,
    );
    expect(lines[2]).toMatch(/^::notice file=apps\/api\/src\/b\.ts,line=7/);
    expect(lines[3]).toBe('3 findings');
  });

  it('gives ten of each level and counts the others', () => {
    const many = Array.from({ length: 25 }, (_, index) => finding({ location: at('a.ts', index + 1, 1) }));
    const lines = report('github', its, result({ findings: many }))
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.at(-1)).toBe('25 findings, of which 15 have no annotation');
  });

  it('lets no name of the code begin a command', () => {
    const text = report('github', its, attack);
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
    expect(text).not.toContain('\u001b');
  });
});

test('gitlab: entries of a Code Quality report', () => {
  expect(JSON.parse(report('gitlab'))).toEqual([
    expect.objectContaining({
      check_name: 'phi-to-vendor-without-baa',
      severity: 'critical',
      fingerprint: 'ffee0011',
      location: { path: 'apps/api/src/ask.ts', lines: { begin: 4 } },
    }),
    expect.objectContaining({ check_name: 'phi-in-logs', severity: 'critical' }),
    expect.objectContaining({ severity: 'info' }),
  ]);
});

describe('junit', () => {
  it('has a suite per rule and a failed case per finding; notes are no failures', () => {
    const text = report('junit');
    expect(text).toContain('<testsuites name="phitrace" tests="3" failures="2">');
    expect(text.match(/<failure /g)).toHaveLength(2);
    expect(text.match(/<testsuite /g)).toHaveLength(2);
  });

  it('has a passed case when there is no finding, since an empty file is an error for many readers', () => {
    expect(report('junit', its, result())).toContain('<testcase name="no finding"');
  });

  it('stays well-formed with hostile names', () => {
    const text = report('junit', its, attack);
    expect(text).not.toMatch(/<(?!\/?(?:testsuites|testsuite|testcase|failure|\?xml)\b)/);
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('markdown', () => {
  const text = report('markdown');

  it('has counts, a picture of the flows, a table by rule and the gravest findings', () => {
    expect(text).toContain('## phitrace: 3 findings\n\n2 errors, 0 warnings, 1 note.\n');
    expect(text).toContain('```mermaid\nflowchart LR\n  c0["Social Security number"] -->|1| v1(["OpenAI"])\n');
    expect(text).toContain('| `phi-to-vendor-without-baa` | OpenAI | 1 |');
    expect(text).toContain('| error | `src/ask.ts:4` | Social Security number');
    expect(text).toContain('Looked at 12 files of 12.');
  });

  it('lets names of the code neither link, mention, break the table nor leave the picture', () => {
    const hostileText = report('markdown', its, attack);
    expect(hostileText).not.toContain('\u001b');
    const prose = hostileText.replace(/`[^`\n]*`/g, 'code');
    expect(prose).not.toMatch(/<\/?script|<img|[^\\]\]\(http|@octocat/);
    for (const row of hostileText.split('\n').filter((line) => line.startsWith('|')))
      expect(row.replaceAll('\\|', '').split('|')).toHaveLength(5);
  });
});

describe('agent', () => {
  it('is short, with the advice once per rule', () => {
    const text = report('agent');
    expect(text.split('\n')[1]).toMatch(
      /^error src\/ask\.ts:4:10 phi-to-vendor-without-baa source=src\/intake\.ts:7:12 id=ffee0011: Social/,
    );
    expect(text.match(/^fix /gm)).toHaveLength(2);
  });

  it('shows fifty findings and says how many more', () => {
    const many = Array.from({ length: 60 }, (_, index) => finding({ location: at('a.ts', index + 1, 1) }));
    expect(report('agent', its, result({ findings: many }))).toContain('\n10 more; narrow with');
  });
});

describe('html', () => {
  it('holds each finding with its steps, and each rule with law and fix once', () => {
    const text = report('html');
    expect(text).toContain('<h1>phitrace: 3 findings</h1>');
    expect(text.match(/<details>/g)).toHaveLength(3);
    expect(text.match(/<code>src\/ask\.ts:4:10<\/code><\/td>/g)).toHaveLength(1);
    expect(text.match(/data-filter/g)).toHaveLength(3);
  });

  it('draws which data goes where, what no agreement covers apart', () => {
    expect(report('html')).toMatch(/<rect class="uncovered"[^>]*\/><text[^>]*>OpenAI[^<]* \(1\)<\/text>/);
  });

  it('takes names of the code as text', () => {
    const text = report('html', its, attack);
    for (const part of ['<img', '</script>|', '\u001b', '\u202e']) expect(text).not.toContain(part);
    expect(text.match(/<script>/g)).toHaveLength(1);
  });
});

test.each(['compact', 'github', 'gitlab', 'junit', 'markdown', 'agent', 'html'] as const)(
  '%s leaves suppressed findings out and holds no source',
  (format) => {
    const suppression = { reason: 'told apart', location: at('src/visit.ts', 2, 1) };
    const text = report(format, its, result({ findings: [finding({ suppression })] }));
    expect(text).not.toMatch(/console\.log|told apart/);
    expect(report(format)).not.toContain('gpt-4o');
  },
);
