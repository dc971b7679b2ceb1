import { type Faults, memoize } from '@phitrace/core';
import type { EvidenceReader } from '../evidence/evidence.js';
import { isAnswered } from '../evidence/way.js';
import type { FileFacts } from '../graph/graph.js';
import type { CallRef } from '../graph/program.js';
import { liftedOrigins } from '../query/lifted-origins.js';
import { startState } from '../query/state.js';
import { keysGiven } from './given-keys.js';
import { isPassedBy } from './passed-calls.js';
import { type Holds, requires } from './requires.js';
import type { ControlReader } from './signs.js';
import { WordRows } from './word-rows.js';

/** How what takes effect is judged: as what is stored. */
const STORED = 'storage';

/** A call that makes the answer of a model take effect, with the PHI that the model was asked about. */
export interface Effect {
  readonly at: CallRef;
  readonly categories: readonly string[];
}

/** The calls that write what a model says into a record or an order, or send it to a patient. */
export function findEffects(reader: ControlReader, evidence: EvidenceReader, files: readonly FileFacts[], faults: Faults): Effect[] {
  const { solver, signs } = reader;
  if (!signs.effects) return [];
  const { members, sends } = signs.effects;
  const asked = new Set([...members, ...sends]);
  const within = new Set(files);
  return solver.project
    .callsNamed(asked)
    .filter((ref) => within.has(ref.file))
    .flatMap((at) => faults.attempt(at.file.path, () => effectAt(reader, evidence, at), []));
}

function effectAt(reader: ControlReader, evidence: EvidenceReader, at: CallRef): Effect[] {
  const categories = isOfRecord(reader, at) ? answersAt(reader, evidence, at) : [];
  return categories.length > 0 ? [{ at, categories }] : [];
}

const records = new WeakMap<ControlReader, WordRows>();

function isOfRecord(reader: ControlReader, ref: CallRef): boolean {
  const { member = '', text = '' } = ref.file.calls[ref.call] ?? {};
  const { members = [], sends = [] } = reader.signs.effects ?? {};
  if (sends.includes(member) || !members.includes(member)) return sends.includes(member);
  const rows = memoize(records, reader, () => new WordRows(reader.signs.effects?.of ?? []));
  return rows.isIn(text) || namesOfStore(reader, ref).some((name) => rows.isIn(name));
}

/** The texts that say what is written: the table that a call is made on (`from('clinical_notes')`), the type of a resource. */
function namesOfStore({ solver, signs }: ControlReader, ref: CallRef): string[] {
  const { file, call } = ref;
  const receiver = file.nodes[file.calls[call]?.receiver ?? -1];
  const table = receiver?.kind === 'call' ? (file.calls[receiver.ref ?? -1]?.args ?? []).map(({ node }) => ({ file, node })) : [];
  const { typedBy = [] } = signs.effects ?? {};
  const typed = keysGiven(solver, ref).flatMap((each) => (each && typedBy.includes(each.key) ? [each] : []));
  return [...table, ...typed].flatMap((each) => {
    const { value } = each.file.nodes[each.node] ?? {};
    return typeof value === 'string' ? [value] : [];
  });
}

function answersAt({ solver, signs }: ControlReader, evidence: EvidenceReader, { file, call }: CallRef): string[] {
  const { shownBy = [] } = signs.effects ?? {};
  const origins = (file.calls[call]?.args ?? []).flatMap(({ node }) =>
    liftedOrigins(solver, startState(file, node, [])).filter(
      ({ state }) => isAnswered(state) && !isPassedBy(state, (member) => shownBy.includes(member)),
    ),
  );
  const found = origins.flatMap((origin) => evidence.read(origin, STORED)?.category ?? []);
  return [...new Set(found.filter((category) => solver.names.isPhi(category)))].sort();
}

/** Whether a person decides before: by a call around it, or by what it writes (`status: 'draft'`). */
export function isReviewed(reader: ControlReader, at: CallRef): Holds {
  const given = keysGiven(reader.solver, at);
  const isSaid = given.some((each) => each && (reader.isName(each.key) || isNamedValue(reader, each.file, each.node)));
  return isSaid ? 'held' : requires(reader, at);
}

function isNamedValue(reader: ControlReader, { nodes }: FileFacts, node: number): boolean {
  const { kind, value, name = '' } = nodes[node] ?? {};
  return reader.isName(kind === 'literal' && typeof value === 'string' ? value : kind === 'read' ? name : '');
}
