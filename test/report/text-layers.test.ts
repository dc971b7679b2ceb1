import { reporters } from '@phitrace/report';
import { describe, expect, it } from 'vitest';
import { at, context, finding, flow, passed, result, vendorFinding } from './helpers.js';

const many = Array.from({ length: 773 }, (_, index) => {
  const location = at(`packages/part-${index % 90}/src/file-${index % 200}.ts`, index + 1, 3);
  const fields = { location, fingerprint: `f${index}`, rootCause: `cause ${index}` };
  if (index % 40 === 0) return vendorFinding(fields);
  return finding({ ...fields, severity: index % 3 === 0 ? 'warning' : 'error', confidence: index % 2 === 0 ? 'low' : 'medium' });
});
const lines = (text: string): string[] => text.trimEnd().split('\n');

describe('a report of many findings', () => {
  const report = reporters.text(result({ findings: many }), context());

  it('fits 500 lines and says how many it leaves out', () => {
    expect(lines(report).length).toBeLessThanOrEqual(500);
    const shown = lines(report).filter((line) => /^ {4}(error|warning|note) /.test(line)).length;
    const left = [...report.matchAll(/and (\d+) more lines; --details/g)].reduce((sum, [, number]) => sum + Number(number), 0);
    expect(shown + left).toBe(773);
    expect(shown).toBeGreaterThan(350);
  });

  it('begins with one screen: counts, rule by recipient, the gravest, what to decide first', () => {
    const screen = lines(report).slice(0, 50).join('\n');
    expect(screen).toMatch(
      /^773 findings: \d+ errors, \d+ warnings\n {2}753 {2}phi-in-logs {16}log\n {3}20 {2}phi-to-vendor-without-baa {2}OpenAI\n/,
    );
    expect(screen).toContain('The gravest:\n  error    packages/part-0/src/file-0.ts:1  Social Security number and 2 more kinds of data');
    expect(screen).toContain('What to decide first:\n  1. phi-in-logs, log: settles ');
    expect(screen).toContain('Looked at 12 files of 12');
    expect(lines(report).at(-1)).toMatch(/^773 findings: /);
  });

  it('gives law and fix once per rule', () => {
    expect(report.match(/= law/g)).toHaveLength(2);
    expect(report.match(/= fix/g)).toHaveLength(2);
  });

  it('is the summary alone when it shall be brief, and whole with details', () => {
    const brief = reporters.text(result({ findings: many }), context({ brief: true }));
    expect(report.startsWith(brief)).toBe(true);
    expect(brief).not.toContain('= law');
    const whole = reporters.text(result({ findings: many }), context({ details: true }));
    expect(whole.match(/^(error|warning)\[/gm)).toHaveLength(773);
    expect(whole.match(/= law/g)).toHaveLength(2);
  });
});

describe('the order of findings', () => {
  const findings = [
    finding({ severity: 'warning', location: at('warning.ts', 1, 1) }),
    finding({ categories: ['name'], location: at('name-in-log.ts', 1, 1) }),
    finding({ categories: ['clinical', 'name'], location: at('health-in-log.ts', 1, 1) }),
    vendorFinding({ categories: ['clinical', 'name'], confidence: 'low', location: at('unsure.ts', 1, 1) }),
    vendorFinding({ categories: ['clinical', 'name'], location: at('health-to-vendor.ts', 1, 1), flows: [flow()] }),
    vendorFinding({
      categories: ['clinical', 'name'],
      location: at('long-way.ts', 1, 1),
      flows: [flow({ steps: Array.from({ length: 9 }, (_, line) => passed(at('a.ts', line + 1, 1), 'other')) })],
    }),
  ];

  it('is gravest first: health data of somebody at a third party, certain and short ways before others', () => {
    const report = reporters.text(result({ findings }), context());
    const places = [...report.matchAll(/--> ([\w-]+\.ts)/g)].map(([, place]) => place);
    expect(places).toEqual(['health-to-vendor.ts', 'long-way.ts', 'unsure.ts', 'health-in-log.ts', 'name-in-log.ts', 'warning.ts']);
  });
});

describe('findings of one cause', () => {
  it('share a line, which names their places', () => {
    const rest = Array.from({ length: 30 }, (_, index) => finding({ rootCause: `other ${index}`, location: at('b.ts', index + 1, 1) }));
    const same = [4, 9, 12, 30, 31, 32].map((line) => finding({ location: at('a.ts', line, 3) }));
    const report = reporters.text(result({ findings: [...same, ...rest] }), context());
    expect(report).toContain('    error    a.ts:4, 9, 12, 30 and 2 more  Patient name reaches console.log');
  });
});

describe('places', () => {
  it('are links where the terminal opens them, and only there', () => {
    const report = reporters.text(result({ findings: [finding()] }), context({ links: true }));
    expect(report).toContain('\u001b]8;;file:///somewhere/secret-folder/src/visit.ts\u001b\\src/visit.ts:3:3\u001b]8;;\u001b\\');
    expect(reporters.text(result({ findings: [finding()] }), context())).not.toContain('\u001b');
  });
});
