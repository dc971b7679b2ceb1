import { describe, expect, it } from 'vitest';
import { findLiterals } from '../../packages/report/src/text/literals.js';
import { MaskedLines } from '../../packages/report/src/text/masked-lines.js';
import { maskLine } from '../../packages/report/src/text/mask.js';
import { toFindUnprinted } from '../../packages/report/src/text/unprinted.js';

/** Every name may be printed. */
const none = () => [];

/** Masks the last line of a text, knowing the lines above. */
function mask(text: string): string {
  const start = text.lastIndexOf('\n') + 1;
  const spans = findLiterals(text)
    .filter((span) => span.end > start)
    .map((span) => ({ start: Math.max(0, span.start - start), end: span.end - start }));
  return maskLine(text.slice(start), none, spans).text;
}

describe('masking a line of source', () => {
  it.each([
    ["log('000-12-3456')", "log('……')"],
    ["log('Jane')", "log('…')"],
    ['log("Jane\\"s Doe", patient)', 'log("……", patient)'],
    ["log(a + ', ' + b)", "log(a + ', ' + b)"],
    ['log(`${first}, ${last}`)', 'log(`${first}, ${last}`)'],
    ['log(`Jane ${last} born 1970-01-02`)', 'log(`…${last}……`)'],
    ['log(`a ${f({ b: `Jane ${c}` })} Doe`)', 'log(`…${f({ b: `…${c}` })}…`)'],
    ["logger.info({ ssn: '000123456' }, 'a long text of more than a few words')", "logger.info({ ssn: '……' }, '………')"],
    ['track(patient.ssn, 900123456)', 'track(patient.ssn, #########)'],
    ['track(900_12_3456)', 'track(###_##_####)'],
    ['f(a[0], 12, 404.5)', 'f(a[0], 12, ###.#)'],
    ['const sha256 = utf8(x1)', 'const sha256 = utf8(x1)'],
    ['send(mrn0012345)', 'send(mrn#######)'],
    ['log(x); // Jane Doe 000-12-3456', 'log(x); //……'],
    ['log(/* Jane Doe */ x)', 'log(/*……*/ x)'],
    ["/'/.test(x) ? log('Jane') : log(\"Doe\")", "/'/.test(x) ? log('…') : log(\"…\")"],
    ['x.replace(/Jane[/"]Doe/g, y)', 'x.replace(/……/g, y)'],
    ['a = b / c; d = "Jane" / e', 'a = b / c; d = "…" / e'],
    ['<p>Jane Doe: {log(x)}</p>', '<p>……{log(x)}</p>'],
    ["<p>Don't call {f('Jane')} or can't</p>", "<p>……{f('…')}……</p>"],
    ['<Row name="Jane" of={patient.name} />', '<Row name="…" of={patient.name} />'],
    ['const m: Map<string, Patient> = new Map<string, Patient>()', 'const m: Map<string, Patient> = new Map<string, Patient>()'],
    ['const f = (p: Patient): Promise<void> => { log(p.name) }', 'const f = (p: Patient): Promise<void> => { log(p.name) }'],
    ["if (a > b) { log(c['Jane']) } else { d() }", "if (a > b) { log(c['…']) } else { d() }"],
    ["the patient's name is Jane {x}", '………'],
    ["Jane said 'hello {log(x)}", '………'],
  ])('%s', (line, masked) => {
    expect(mask(line)).toBe(masked);
  });

  it('knows from the lines above that it stands in a template, a comment or a text', () => {
    expect(mask('const t = `a\nJane Doe ${log(x)} Doe')).toBe('……${log(x)}…');
    expect(mask('/* a\nJane Doe */ log(x)')).toBe('……*/ log(x)');
    expect(mask('<p>\n  Jane Doe {log(x)}')).toBe('……{log(x)}');
  });

  it('knows that a template above has ended', () => {
    expect(mask("const t = `a ${b} c`;\nlog(t, 'Jane')")).toBe("log(t, '…')");
  });

  it('does not depend on the length within a class', () => {
    expect(mask("log('Jo')")).toBe(mask("log('Joanna')"));
    expect(mask("log('Jo Miller Smith')")).toBe(mask("log('Joanna Miller Smith')"));
  });

  it('says where each column went', () => {
    const line = "log('Jane Doe, born', patient.name)";
    const { text, columns } = maskLine(line, none);
    const from = columns[line.indexOf('patient')];
    expect(text.slice(from, columns[line.indexOf(')')])).toBe('patient.name');
    expect(columns).toHaveLength(line.length + 1);
    expect(columns.at(-1)).toBe(text.length);
  });

  it('gives up on no input and finds spans in order', () => {
    const pieces = ["'", '"', '`', '${', '}', '{', '/', '*', '//', '\\', '<', '>', '</', '\n', 'a', ' ', '[', ']', '(', ')'];
    let state = 42;
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from({ length: 40 }, () => pieces[(state = (state * 48271) % 2147483647) % pieces.length]).join('');
      for (const { start, end } of findLiterals(text)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(mask(mask(text))).toBe(mask(text));
    }
  });

  // Growing with the square of the length, each of these would take minutes.
  it.each([
    ['divisions that seem to begin patterns', '=/[ '],
    ['closing braces', '} '],
    ['words side by side', 'jane doe '],
    ['blanks', ' '],
    ['texts', "f('a', "],
    ['comments', '/* a */ '],
    ['tags', '<b>a '],
    ['digits', '1-1 '],
    ['apostrophes', "it's "],
    ['backslashes', '\\/'],
    ['templates', '`${'],
    ['comparisons', 'a > b '],
  ])('takes time in proportion to the length: %s', { timeout: 10_000 }, (_, piece) => {
    const line = piece.repeat(Math.ceil(300_000 / piece.length));
    expect(mask(line).length).toBeGreaterThan(0);
    const lines = new MaskedLines(`${piece}\n`.repeat(30_000));
    expect(lines.toText(none).length).toBeGreaterThan(0);
  });
});

describe('names that nothing declares', () => {
  const own = new Set(['patient.ssn', 'patient', 'ssn']);

  it.each([
    ['log(patients.JaneDoe.ssn)', 'log(patients.….ssn)'],
    ['log({ JaneDoe: patient.ssn, ...rest })', 'log({ …: patient.ssn, ...rest })'],
    ['const { JaneDoe: rest } = patients', 'const { …: rest } = patients'],
    ['this.#log(patient.#JaneDoe)', 'this.#log(patient.…)'],
    ['log<Patient>(rest as unknown)', 'log<Patient>(rest as unknown)'],
    ['log(rest_JaneDoe, Zoë, $rest)', 'log(……, …, …)'],
  ])('are masked in code: %s', (line, masked) => {
    const inCode = new Set(['log', 'rest', 'patients', 'Patient']);
    expect(maskLine(line, toFindUnprinted(inCode, own)).text).toBe(masked);
  });

  it.each([
    ['ssn: Jane-Doe99', 'ssn: ……'],
    ['- {patient: true, ssn: postgres://Jane:Doe@example.com/x}', '- {patient: true, ssn: …://……'],
    ['patient.ssn=JaneDoe12', 'patient.ssn=……'],
    ['patient: [22, 0.5, 44102]', 'patient: [22, 0.5, …]'],
    ['  ssn: |', '  ssn: |'],
    ['patient "Jane" {', 'patient "…" {'],
    ['- {name: patient, value: Jane}', '- {name: patient, value: …}'],
    ['return patient.tell(Jane)', 'return ……(…)'],
  ])('are masked in settings: %s', (line, masked) => {
    expect(maskLine(line, toFindUnprinted(undefined, own)).text).toBe(masked);
  });
});
