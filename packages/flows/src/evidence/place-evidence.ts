import { basename } from 'node:path/posix';
import type { Lexicon } from '@phitrace/naming';
import { memoize } from '@phitrace/core';
import type { FileFacts } from '../graph/graph.js';
import { nodeOf, type State } from '../query/state.js';
import { functionNames } from './names/function-names.js';

/** Tells by the names of files and functions what code is about. */
export class PlaceReader {
  private readonly files = new WeakMap<FileFacts, boolean>();
  private readonly formats = new WeakMap<FileFacts, boolean>();
  private readonly references = new WeakMap<FileFacts, boolean>();

  constructor(private readonly lexicon: Lexicon) {}

  /** True for code in a file, or in a function, that is named after patients, their records or what they say. */
  isOfPatients(state: State): boolean {
    const { file } = state;
    if (this.lexicon.isStaffPlace(file.path)) return false;
    return memoize(this.files, file, () => this.isOfFile(file)) || this.isOfFunction(state);
  }

  /** True for code in a file, or in a function, that is named after what there is for everybody: templates, codes, guidelines. */
  isOfReference(state: State): boolean {
    const { file } = state;
    const isOfFile = memoize(this.references, file, () => this.isReferenceFile(file));
    return isOfFile || functionNames(state).some((name) => this.lexicon.isReferencePlace(name));
  }

  /** Its name says it, or that of its folder, where its own doesn't name patients: `guidelines/Summary.jsx`. */
  private isReferenceFile({ path }: FileFacts): boolean {
    const [name = '', folder = ''] = path.split('/').reverse();
    const isOfFolder = this.lexicon.isReferencePlace(folder) && !this.lexicon.isPlaceOfPatients(name.split('.')[0] ?? '');
    return isOfFolder || this.lexicon.isReferencePlace(name);
  }

  /** True where what comes in is about the program or how it is set up: `preferences.controller.ts`, `post('/client-error', (req) => …)`. */
  isOfProgram(state: State): boolean {
    const names = [basename(state.file.path), ...functionNames(state), ...routesAround(state)];
    return names.some((name) => this.lexicon.isProgramPlace(name)) && !names.some((name) => this.lexicon.isPlaceOfPatients(name));
  }

  /** True in a file that reads messages or documents of health care, or what devices measure. */
  readsMessages({ file }: State): boolean {
    return memoize(this.formats, file, () => this.isOfFormat(file));
  }

  private isOfFormat({ nodes, contextWords }: FileFacts): boolean {
    if (this.lexicon.isMeasured(contextWords) || this.lexicon.namesFormat(contextWords)) return true;
    return nodes.some(({ value }) => typeof value === 'string' && this.lexicon.isFormatMark(value));
  }

  /** The name of the file says it, or that of its folder (`patients/index.ts`), or what it reads from devices. */
  private isOfFile(file: FileFacts): boolean {
    if (this.isOfFormat(file)) return true;
    const { path } = file;
    const [name = '', folder = ''] = path.split('/').reverse();
    return [name.split('.')[0] ?? '', folder].some((part) => this.lexicon.isPlaceOfPatients(part));
  }

  private isOfFunction(state: State): boolean {
    const { functions } = state.file;
    for (let scope = nodeOf(state).scope; scope > 0; scope = functions[scope]?.parent ?? 0)
      if (this.lexicon.isPlaceOfPatients(functions[scope]?.name ?? '')) return true;
    return false;
  }
}

/** The fixed texts of the calls that the functions around a state are handed to. */
function routesAround({ file, node }: State): string[] {
  const texts: string[] = [];
  for (
    let around = file.functions[file.nodes[node]?.scope ?? 0];
    around;
    around = around.parent > 0 ? file.functions[around.parent] : undefined
  )
    texts.push(...textsOf(file, around.argumentOf?.call ?? -1));
  return texts;
}

/** The arguments of a call that are fixed texts. */
function textsOf(file: FileFacts, call: number): string[] {
  const values = file.calls[call]?.args.map(({ node }) => file.nodes[node]?.value) ?? [];
  return values.filter((value) => typeof value === 'string');
}
