import { type Lexicon, splitWords } from '@phitrace/naming';
import { constantText } from '../../graph/constant-text.js';
import type { CallFacts, FileFacts } from '../../graph/graph.js';
import { onlyEdge } from '../../graph/only-edge.js';

/** Calls within one another that name what is read: `getDocs(query(collection(db, 'patients'), …))`. */
const MAX_DEPTH = 4;
/** The name of a table, or a path to a record in one: `patients`, `wards/a/patients`. */
const STORE = /^[A-Za-z][\w-]*(?:\/[\w-]+)*$/;

/** What the records are kept in that a call reads, where it is named by what the call is given: `getDoc(doc(db, 'patients', id))`, `query({ TableName: 'patients' })`. */
export function placesAsked(file: FileFacts, call: CallFacts, lexicon: Lexicon): string[][] {
  const inner = call.args.flatMap(({ node }) => namedBy(file, node, MAX_DEPTH));
  return [...inner, ...storesUnderKeys(file, call, lexicon)].map((name) => [name]);
}

/** What the records are kept in that a command reads: `send(new GetCommand({ TableName: 'patients' }))`. */
export function readByCommand(file: FileFacts, { args: [first] }: CallFacts, lexicon: Lexicon): string[][] {
  const command = first && callMaking(file, first.node);
  const isReading = command?.isNew === true && splitWords(command.member).some((word) => lexicon.isReadVerb(word));
  return isReading ? storesUnderKeys(file, command, lexicon).map((name) => [name]) : [];
}

/** What a function gives that is called by its name: `rpc('get_patient', { id })`, `invoke('load-patient')`, `execute(new GetPatientQuery(id))`. */
export function readByName(file: FileFacts, { member, args: [first] }: CallFacts, lexicon: Lexicon): string[][] {
  if (!first || !lexicon.callsByName(member)) return [];
  const command = callMaking(file, first.node);
  const name = command?.isNew === true ? command.member : constantText(file, first.node);
  if (name === undefined || !FUNCTION.test(name)) return [];
  const [verb = '', ...rest] = splitWords(name);
  const noun = rest.filter((word) => !lexicon.isReadVerb(word) && !lexicon.isQuantifier(word)).join('_');
  return noun !== '' && lexicon.isReadVerb(verb) ? [[noun]] : [];
}

/** The name of a function elsewhere, or of a class of commands. */
const FUNCTION = /^[A-Za-z][\w.:-]{0,60}$/;

/** The texts that a call names a place of a database by, the last first; of those within it, the first that names one. */
function namedBy(file: FileFacts, node: number, depth: number): string[] {
  const call = depth > 0 ? callMaking(file, node) : undefined;
  if (!call || call.receiver !== undefined) return [];
  const texts = call.args.slice(1).flatMap((argument) => storeIn(constantText(file, argument.node)));
  return texts.length > 0 ? texts.reverse() : call.args.slice(0, 1).flatMap((argument) => namedBy(file, argument.node, depth - 1));
}

function storeIn(text: string | undefined): string[] {
  if (text === undefined || !STORE.test(text)) return [];
  return text.split('/').reverse();
}

function storesUnderKeys(file: FileFacts, { args }: CallFacts, lexicon: Lexicon): string[] {
  return args.flatMap(({ node }) =>
    (file.nodes[node]?.edges ?? []).flatMap(({ label, keys: [key = '', ...deeper] = [], from }) =>
      label === 'write' && deeper.length === 0 && lexicon.namesStore(key) ? nameAt(file, from) : [],
    ),
  );
}

/** The text at a node, or what it is called where it is set up elsewhere: `process.env.PATIENTS_TABLE`. */
function nameAt(file: FileFacts, id: number): string[] {
  const { name = '', edges: [edge] = [] } = file.nodes[id] ?? {};
  const text = constantText(file, id) ?? edge?.keys?.[0] ?? name;
  const words = splitWords(text).filter((word) => word !== 'table');
  return words.length > 0 ? [words.join('_')] : [];
}

/** The call that made a value, under whatever name. */
function callMaking(file: FileFacts, id: number): CallFacts | undefined {
  let node = file.nodes[id];
  for (let step = 0; node && node.kind !== 'call' && step < MAX_DEPTH; step++) {
    const edge = onlyEdge(node);
    node = edge?.label === 'copy' ? file.nodes[edge.from] : undefined;
  }
  return node?.kind === 'call' ? file.calls[node.ref ?? -1] : undefined;
}
