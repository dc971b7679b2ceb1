import type { HealthContext, Lexicon } from '@phitrace/naming';
import { isIndex } from '@phitrace/core';
import type { CallFacts, FileFacts, WrittenType } from '../../graph/graph.js';
import type { ModelIndex } from '../../models/model-index.js';
import type { State } from '../../query/state.js';
import { declaredCallee } from '../declared-callee.js';
import { type AskedRecord, recordsAsked, recordsGiven, typesGiven } from '../record-givers.js';
import { describedType, recordTypeOf, relatedType } from './record-schemas.js';
import type { TypeReader } from './type-evidence.js';
import { firstOf } from './type-shapes.js';
import type { TypeVerdict } from './type-verdict.js';

/** Judges the result of a call by the types that stand around it: its type argument, that of its receiver, the schema that it gives records of. */
export class CallTypes {
  constructor(
    private readonly types: TypeReader,
    private readonly lexicon: Lexicon,
    private readonly models: ModelIndex,
  ) {}

  read(state: State, call: CallFacts, context: HealthContext): TypeVerdict | undefined {
    return (
      this.readTypeArguments(state, call, context) ??
      this.readReceiver(state, call, context) ??
      firstOf(recordsAsked(this.models, state.file, call, state.path), (asked) => this.readRecord(asked, context))
    );
  }

  /** What the type or the schema says of what a function is given that the call with it hands on: `tool({ inputSchema, execute: (input) => … })`. */
  readParameter({ file, node, path }: State, context: HealthContext): TypeVerdict | undefined {
    const parameter = file.nodes[node];
    if (parameter?.kind !== 'parameter') return undefined;
    const typed = typesGiven(this.models, file, { id: node, ...parameter }, path);
    const verdict = firstOf(typed, ({ type, path: rest }) => this.types.read(file, type, rest, context));
    if (verdict) return verdict;
    const given = recordsGiven(this.models, file, { id: node, ...parameter }, path);
    return firstOf(given, ({ at, path: rest }) => {
      const found = describedType(this.types.project, at) ?? recordTypeOf(this.types.project, at);
      return found && this.types.read(found.file, found.type, rest, context);
    });
  }

  private readTypeArguments(state: State, call: CallFacts, context: HealthContext): TypeVerdict | undefined {
    // What a call gives when it fails is not of the type that it is asked for.
    if (state.path.some((key) => this.lexicon.tellsFailure(key))) return undefined;
    return firstOf(typesOfResult(state.file, call), (type) =>
      firstOf(this.types.unwrapped(state.path), (path) => this.types.read(state.file, type, path, context)),
    );
  }

  /** The declared type of the receiver says what its method returns, and that of an imported function what it does. */
  private readReceiver(state: State, call: CallFacts, context: HealthContext): TypeVerdict | undefined {
    const declared = declaredCallee(state.file, call.callee, []);
    if (declared) return this.types.readCall(state.file, declared.type, declared.keys, state.path, context);
    const { kind, ref = -1 } = state.file.nodes[call.callee] ?? {};
    const imported = kind === 'import' ? this.types.project.declaredImport(state.file, ref) : undefined;
    return imported && this.types.readCall(imported.file, imported.type, [], state.path, context);
  }

  /** What the schema, entity or table says of a record of it, or of the columns that are asked for. */
  private readRecord({ at, path, columns }: AskedRecord, context: HealthContext): TypeVerdict | undefined {
    const found = recordTypeOf(this.types.project, at);
    if (!found) return undefined;
    const rest = path.slice(isIndex(path[0]) ? 1 : 0);
    if (rest.length > 0) return this.types.read(found.file, found.type, rest, context) ?? this.readRelation(found.file, rest, context);
    if (columns.length === 0) return this.types.read(found.file, found.type, rest, context);
    const verdicts = columns.map((column) => this.types.read(found.file, found.type, [column], context));
    return verdicts.find((verdict) => verdict && this.lexicon.isPhi(verdict.category));
  }

  /** What a record brings along of another model, which is called as that model is: `prescription.Customer`. */
  private readRelation(file: FileFacts, [name = '', ...rest]: readonly string[], context: HealthContext): TypeVerdict | undefined {
    // What the names tell of themselves is surer than what is called so anywhere.
    const isTold = this.lexicon.isPhi(this.lexicon.classify([name, ...rest], context)?.category ?? '');
    const related = isTold ? undefined : relatedType(this.types.project, file, name);
    const verdict = related && this.types.read(related.file, related.type, rest, context);
    return verdict && this.lexicon.isPhi(verdict.category) ? verdict : undefined;
  }
}

/** The type arguments that may be of the result. A text or a number at the end is what a given function picks out of the others: `useSelector<RootState, string>((state) => …)`. */
function typesOfResult({ nodes }: FileFacts, { args: [first], typeArguments }: CallFacts): readonly WrittenType[] {
  const last = typeArguments.at(-1);
  const isPicked = typeArguments.length > 1 && last?.kind === 'primitive' && nodes[first?.node ?? -1]?.kind === 'function';
  return isPicked ? [last] : typeArguments;
}
