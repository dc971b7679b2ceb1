/** Where the data of a program begins. Its value is called `patient`, a FHIR Patient. */
export interface Source {
  readonly label: string;
  readonly imports?: string;
  readonly top?: string;
  /** Text of another file, if any. */
  readonly other?: string;
  /** The lines before the statements, and after them. */
  readonly open: string;
  readonly close: string;
}

/** Where it ends. `'#'` marks a call that the value must not reach; `$in` is the value. */
export interface Sink {
  readonly label: string;
  readonly code: string;
  readonly top?: string;
  readonly other?: { readonly code: string; readonly imports: string };
}

export const sources: readonly Source[] = [
  { label: 'source: parameter', open: 'export async function main(patient: Patient): Promise<void> {', close: '}' },
  {
    label: 'source: arrow function',
    open: 'export const main = async ({ patient }: { patient: Patient }): Promise<void> => {',
    close: '};',
  },
  {
    label: 'source: declared call',
    top: 'declare function loadPatient(): Promise<Patient>;',
    open: 'export async function main(): Promise<void> {\n  const patient = await loadPatient();',
    close: '}',
  },
  {
    label: 'source: field',
    open: 'export class App {\n  constructor(private readonly held: Patient) {}\n  async main(): Promise<void> {\n  const patient = this.held;',
    close: '}\n}',
  },
  {
    label: 'source: another file',
    imports: "import { readRecord } from './$source';",
    other:
      "import type { Patient } from 'fhir/r4';\ndeclare function loadPatient(): Promise<Patient>;\nexport async function readRecord(): Promise<Patient> {\n  return loadPatient();\n}",
    open: 'export async function main(): Promise<void> {\n  const patient = await readRecord();',
    close: '}',
  },
];

export const sinks: readonly Sink[] = [
  { label: 'sink: own wrapper', code: "$a('#', $in);", top: 'function $a(...parts: unknown[]): void { console.log(...parts); }' },
  {
    label: 'sink: same value twice',
    code: "$a('#', $in);\n$a('#', $in);",
    top: 'function $a(mark: string, value: unknown): void { console.log(mark, value); }',
  },
  {
    label: 'sink: wrapper of another file',
    code: "$a('#', $in);",
    other: {
      code: 'export const $a = (mark: string, value: unknown): void => console.log(mark, value);',
      imports: "import { $a } from './$other';",
    },
  },
  {
    label: 'sink: wrapper that hides',
    code: "$a('#', $in);",
    top: 'function $a(mark: string, value: unknown): void { console.log(mark, typeof value); }',
  },
  {
    label: 'sink: own logger class',
    code: "new $a('main').$b('#', $in);",
    top: 'class $a { constructor(private readonly scope: string) {}\n  $b(mark: string, value: unknown): void { console.log(mark, this.scope, value); } }',
  },
  { label: 'sink: callback', code: "[$in].forEach((value) => console.log('#', value));" },
  { label: 'sink: then', code: "await Promise.resolve($in).then((value) => console.log('#', value));" },
  { label: 'sink: closure', code: "const $a = () => console.log('#', $in);\n$a();" },
  {
    label: 'sink: passed function',
    code: "$a('#', $in, console.log);",
    top: 'function $a(mark: string, value: unknown, write: (...parts: unknown[]) => void): void { write(mark, value); }',
  },
];
