/** Names in a row, from a value to a part of it: `['patient', 'ssn']`. */
type NamePath = readonly string[];

/**
 * Why a value is data of a kind. All names are fit to be printed. `name`: it is called so. `member`: it is a member that is
 * called so, of a type without a name. `text`: it is called like what people write or say. `type`: it is declared so, in a package, by a word of the configuration or a tag, or by members.
 * `tag`: a comment calls it PHI. `result`: a call gives it. `setting`: a call sends it by itself, as a setting of it says.
 * `match`: the rule of another tool is about what stands there.
 */
export type Evidence =
  | { readonly kind: 'name' | 'member' | 'text'; readonly names: NamePath }
  | TypeEvidence
  | { readonly kind: 'tag' }
  | { readonly kind: 'result' | 'setting'; readonly callee: string }
  | { readonly kind: 'match' };

export interface TypeEvidence {
  readonly kind: 'type';
  /** Absent for a type without a name. */
  readonly type?: string;
  /** The package that declares it. */
  readonly module?: string;
  /** Who says that it is PHI, where its package or members don't. */
  readonly markedBy?: 'configuration' | 'tag';
  /** The members that say it. */
  readonly members?: NamePath;
}

/** Where data comes from: what says so, and which part of it is meant. Has no positions. */
export interface Source {
  readonly evidence: Evidence;
  /** Keys that are read of what the evidence is about. */
  readonly path: NamePath;
}

/** What receives data, as code. */
export interface Sink {
  /** As it is written: `console.log`, `client.chat.completions.create`. */
  readonly callee: string;
  /** Where the callee belongs, when it isn't as the code writes it: a package, a language. */
  readonly module?: string;
  /** The function of the project that hands the data on, as its call is written. */
  readonly wrapper?: string;
}

/** Evidence as one symbol: `patient.ssn`, `type Patient from fhir/r4`. Part of fingerprints, so it must never change. */
export function toSymbol(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'name':
    case 'text':
      return evidence.names.join('.');
    case 'member':
      return `name ${evidence.names.join('.')}`;
    case 'type':
      return toTypeSymbol(evidence);
    case 'tag':
      return 'tag @phi';
    case 'result':
    case 'setting':
      return evidence.callee;
    case 'match':
      return '';
  }
}

const marks = { configuration: ' (configured)', tag: ' (@phi)' } as const;

function toTypeSymbol({ type = '{…}', module, markedBy, members }: TypeEvidence): string {
  const from = module === undefined ? '' : ` from ${module}`;
  return `type ${type}${from}${markedBy ? marks[markedBy] : ''}${members ? ` (${members.join('.')})` : ''}`;
}

/** `patient.ssn`, `type Patient from fhir/r4.name`; like `toSymbol` never changed. */
export function toSourceSymbol({ evidence, path }: Source): string {
  return [toSymbol(evidence), ...path].join('.');
}

/** `console.log`, `openai › chat.completions.create`, `logVisit → console.log`; like `toSymbol` never changed. */
export function toSinkSymbol({ callee, module, wrapper }: Sink): string {
  return `${wrapper === undefined ? '' : `${wrapper} → `}${module === undefined ? '' : `${module} › `}${callee}`;
}
