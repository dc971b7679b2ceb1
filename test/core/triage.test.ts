import { triage, type Finding, type SourceComment } from '@phitrace/core';
import { describeNote } from '@phitrace/report';
import { describe, expect, test } from 'vitest';
import { at, makeFinding, rules } from './samples.js';

const path = 'src/visit.ts';
const ids = rules.map(({ id }) => id);

function comment(line: number, text: string): SourceComment {
  return { path, line, text };
}

function suppress(findings: Finding[], ...comments: SourceComment[]): { reasons: (string | undefined)[]; notes: string[] } {
  const { findings: marked, notes } = triage(findings, comments, ids, '2026-11-24');
  return { reasons: marked.map(({ suppression }) => suppression?.reason), notes: notes.map(describeNote) };
}

describe('a suppression holds', () => {
  test.each([
    ['on the next line', 2, '// phitrace-ignore-next-line phi-in-logs -- synthetic data', 'synthetic data'],
    ['on the same line', 3, '// phitrace-ignore phi-in-logs -- synthetic data', 'synthetic data'],
    ['in a block', 2, '/* phitrace-ignore-next-line phi-in-logs -- synthetic data */', 'synthetic data'],
    ['in JSX', 2, '{/* phitrace-ignore-next-line phi-in-logs -- synthetic data */}', 'synthetic data'],
    ['in a block of three lines', 0, '/*\n * phitrace-ignore-next-line phi-in-logs -- synthetic data\n */', 'synthetic data'],
    ['among other words', 2, '// eslint-disable-line; phitrace-ignore-next-line phi-in-logs -- ok', 'ok'],
    ['with dashes in the reason', 2, '// phitrace-ignore-next-line phi-in-logs -- a -- b--c', 'a -- b--c'],
  ])('%s', (_, line, text, reason) => {
    expect(suppress([makeFinding()], comment(line, text))).toEqual({ reasons: [reason], notes: [] });
  });

  test('for several rules', () => {
    const findings = [makeFinding(), makeFinding({ ruleId: 'phi-in-url' })];
    const text = '// phitrace-ignore-next-line phi-in-logs, phi-in-url -- both';
    expect(suppress(findings, comment(2, text))).toEqual({ reasons: ['both', 'both'], notes: [] });
  });

  test('when two stand one above the other', () => {
    const findings = [makeFinding(), makeFinding({ ruleId: 'phi-in-url' })];
    const above = comment(1, '// phitrace-ignore-next-line phi-in-logs -- first');
    const below = comment(2, '// phitrace-ignore-next-line phi-in-url -- second');
    expect(suppress(findings, above, below)).toEqual({ reasons: ['first', 'second'], notes: [] });
  });

  test.each(['2026-11-24', '2027-03-31'])('until %s', (day) => {
    const { findings, notes } = triage(
      [makeFinding()],
      [comment(2, `// phitrace-ignore-next-line phi-in-logs -- agreed until ${day}`)],
      ids,
      '2026-11-24',
    );
    expect(findings[0]?.suppression).toMatchObject({ reason: 'agreed', until: day });
    expect(notes).toEqual([]);
  });

  test.each([
    ['agreed until the vendor signs', 'agreed until the vendor signs'],
    ['none of the fields is PHI', 'none of the fields is PHI'],
    ["it doesn't hold Jane's data", "it doesn't hold Jane's data"],
    ['see "Jane Doe" and \'Jo Roe\' of jane@example.com, 000-12-3456', 'see … and … of … ###-##-####'],
    ['allowed by https://example.com/jane?ssn=000123456 (ticket 12)', 'allowed by … (ticket ##)'],
  ])('and its reason %j is shown as %j', (reason, shown) => {
    expect(suppress([makeFinding()], comment(2, `// phitrace-ignore-next-line phi-in-logs -- ${reason}`)).reasons).toEqual([shown]);
  });

  test('and says where it stands', () => {
    const { findings } = triage([makeFinding()], [comment(2, '// phitrace-ignore-next-line phi-in-logs -- x')], ids);
    expect(findings[0]?.suppression?.location).toMatchObject({ path, line: 2 });
  });
});

describe('a suppression does not hold, and a note says so,', () => {
  const form = 'write phitrace-ignore-next-line <rule-id> -- <reason>';
  test.each([
    [
      'without a reason',
      '// phitrace-ignore-next-line phi-in-logs',
      `phitrace-ignore-next-line gives no reason, so it suppresses nothing; ${form}`,
    ],
    [
      'with an empty reason',
      '// phitrace-ignore-next-line phi-in-logs -- ',
      `phitrace-ignore-next-line gives no reason, so it suppresses nothing; ${form}`,
    ],
    [
      'with an empty reason in a block',
      '/* phitrace-ignore-next-line phi-in-logs -- */',
      `phitrace-ignore-next-line gives no reason, so it suppresses nothing; ${form}`,
    ],
    [
      'without a rule',
      '// phitrace-ignore-next-line -- because',
      `phitrace-ignore-next-line names no rule, so it suppresses nothing; ${form}`,
    ],
    ...['TODO: say why this is allowed', 'todo', '<reason>', 'reason', '...', 'FIXME later', 'Explain why.', 'TBD until 2027-03-31'].map(
      (reason): [string, string, string] => [
        `with the placeholder ${reason}`,
        `// phitrace-ignore-next-line phi-in-logs -- ${reason}`,
        `phitrace-ignore-next-line gives no reason, so it suppresses nothing; ${form}`,
      ],
    ),
    [
      'after its last day',
      '// phitrace-ignore-next-line phi-in-logs -- agreed until 2026-11-23',
      'the suppression ended on 2026-11-23; renew or remove it',
    ],
    [
      'until a day that the calendar does not have',
      '// phitrace-ignore-next-line phi-in-logs -- agreed until 2027-02-31',
      `phitrace-ignore-next-line ends on no day of the form 2027-03-31, so it suppresses nothing; ${form}`,
    ],
    [
      'until a day in another form',
      '// phitrace-ignore-next-line phi-in-logs -- agreed until 3/31/2027',
      `phitrace-ignore-next-line ends on no day of the form 2027-03-31, so it suppresses nothing; ${form}`,
    ],
    ['for another rule', '// phitrace-ignore-next-line phi-in-url -- x', 'unused suppression of phi-in-url; remove it'],
    [
      'for a rule with a typo',
      '// phitrace-ignore-next-line phi-in-lgs -- x',
      'the suppression names an unknown rule; did you mean "phi-in-logs"?',
    ],
    [
      'for a rule that is like none',
      '// phitrace-ignore-next-line everything -- x',
      'the suppression names an unknown rule; run `phitrace rules` for the list',
    ],
    ['on its own line', '// phitrace-ignore phi-in-logs -- x', 'unused suppression of phi-in-logs; remove it'],
    ['in another form', '// phitrace-ignore-line phi-in-logs -- x', `this kind of suppression is unknown; ${form}`],
  ])('%s', (_, text, note) => {
    expect(suppress([makeFinding()], comment(2, text))).toEqual({ reasons: [undefined], notes: [`src/visit.ts:2: ${note}`] });
  });

  test('on a line too far or in another file', () => {
    const text = '// phitrace-ignore-next-line phi-in-logs -- x';
    const notes = [
      'src/other.ts:2: unused suppression of phi-in-logs; remove it',
      'src/visit.ts:1: unused suppression of phi-in-logs; remove it',
    ];
    expect(suppress([makeFinding()], comment(1, text), { ...comment(2, text), path: 'src/other.ts' })).toEqual({
      reasons: [undefined],
      notes,
    });
  });

  test('for one of two rules', () => {
    const text = '// phitrace-ignore-next-line phi-in-logs, phi-in-url -- x';
    expect(suppress([makeFinding()], comment(2, text))).toEqual({
      reasons: ['x'],
      notes: ['src/visit.ts:2: unused suppression of phi-in-url; remove it'],
    });
  });

  test('except for comments about something else', () => {
    expect(suppress([makeFinding()], comment(2, '// see phitrace-docs'))).toEqual({ reasons: [undefined], notes: [] });
  });
});

test('findings are sorted by severity, path, line and rule', () => {
  const place = (severity: Finding['severity'], file: string, line: number, ruleId: string): Finding =>
    makeFinding({ severity, location: at(line, 1, file), ruleId });
  const sorted = [
    place('error', 'a.ts', 2, 'phi-in-logs'),
    place('error', 'a.ts', 2, 'phi-in-url'),
    place('error', 'a.ts', 10, 'phi-in-logs'),
    place('error', 'b.ts', 1, 'phi-in-logs'),
    place('warning', 'B.ts', 1, 'phi-in-logs'),
    place('warning', 'a.ts', 1, 'phi-in-logs'),
    place('note', 'a.ts', 1, 'phi-in-logs'),
  ];
  const places = (findings: readonly Finding[]): string[] =>
    findings.map(({ severity, location, ruleId }) => `${severity} ${location.path}:${location.line} ${ruleId}`);
  expect(places(triage([...sorted].reverse(), []).findings)).toEqual(places(sorted));
});

test('findings of one identity get an ordinal in the order of the code', () => {
  const findings = [
    makeFinding({ location: at(9) }),
    makeFinding({ location: at(3) }),
    makeFinding({ location: at(5), fingerprint: 'bbbb' }),
  ];
  const prints = triage(findings, []).findings.map(({ location, fingerprint }) => [location.line, fingerprint]);
  expect(prints).toEqual([
    [3, 'aaaa'],
    [5, 'bbbb'],
    [9, 'aaaa-2'],
  ]);
});

test('the input is left as it was', () => {
  const findings = [makeFinding({ location: at(9) }), makeFinding()];
  const before = structuredClone(findings);
  triage(findings, [comment(2, '// phitrace-ignore-next-line phi-in-logs -- x')]);
  expect(findings).toEqual(before);
});
