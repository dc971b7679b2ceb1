import { inspect } from 'node:util';
import ts from 'typescript';
import type { Program } from './program.ts';

/** Made of two letters that no generated program contains otherwise, so that any part of it is known in any form. */
const marker = 'QZQZQZQZ';
const arrived = /[qz]/i;

type Module = Record<string, unknown>;
type Main = (input?: unknown) => Promise<void>;

/** What a run prints, by the number of the probe. */
type Printed = Map<number, string>;

/** Runs a program with every choice of its flags: at which probes can the marker arrive? */
export async function findTruth(program: Program): Promise<readonly boolean[]> {
  const code = new Map([...program.files].map(([name, text]) => [name, toCommonJs(text)]));
  const reached = program.probes.map(() => false);
  const printed = program.probes.map(() => false);
  for (const isSet of choices(program.flags)) {
    for (const [probe, text] of await run(program.id, code, isSet)) {
      printed[probe] = true;
      if (arrived.test(text)) reached[probe] = true;
    }
  }
  const silent = printed.indexOf(false);
  if (silent >= 0) throw new Error(`${program.id}: probe ${silent} never printed`);
  return reached;
}

/** JavaScript as people would write it: the same program without its types. */
export function toJavaScript(text: string): string {
  return transpile(text, ts.ModuleKind.ESNext);
}

function toCommonJs(text: string): string {
  return transpile(text, ts.ModuleKind.CommonJS);
}

function transpile(text: string, module: ts.ModuleKind): string {
  return ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022, module, esModuleInterop: true } }).outputText;
}

/** Every way to set the flags. */
function choices(flags: readonly number[]): ((flag: number) => boolean)[] {
  return Array.from({ length: 2 ** flags.length }, (_, bits) => (flag: number) => ((bits >> flags.indexOf(flag)) & 1) === 1);
}

async function run(id: string, code: ReadonlyMap<string, string>, flag: (flag: number) => boolean): Promise<Printed> {
  const printed: Printed = new Map();
  const console = { log: (mark: unknown, ...values: unknown[]) => void record(printed, mark, values) };
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0; // a stack holds paths, and these hold any letter
  try {
    const modules = new Map<string, Module>();
    const load = (name: string): Module => {
      const known = modules.get(name);
      if (known) return known;
      const exports: Module = {};
      modules.set(name, exports);
      const evaluate = new Function('exports', 'require', 'console', 'flag', 'loadPatient', code.get(name) ?? '');
      evaluate(
        exports,
        (path: string) => load(path.replace('./', '')),
        console,
        flag,
        async () => makePatient(),
      );
      return exports;
    };
    await start(load(id));
  } catch (error) {
    throw new Error(`${id} failed: ${String(error)}`, { cause: error });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  return printed;
}

async function start(module: Module): Promise<void> {
  const App = module['App'] as (new (patient: unknown) => { main: Main }) | undefined;
  const main = module['main'] as Main | undefined;
  const patient = makePatient();
  if (App) await new App(patient).main();
  else await main?.(/^async \(\{/.test(String(main)) ? { patient } : patient);
}

function record(printed: Printed, mark: unknown, values: readonly unknown[]): void {
  const probe = Number(/^#(\d+)$/.exec(String(mark))?.[1]);
  const text = values.map((value) => inspect(value, { depth: null })).join(' ');
  printed.set(probe, `${printed.get(probe) ?? ''} ${text}`);
}

function makePatient() {
  return { resourceType: 'Patient', id: 'p-1', active: true, birthDate: marker, name: [{ use: 'official', family: marker }] };
}
