import { memoize } from '@phitrace/core';
import type { FileFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import { constructorOf } from '../calls/classes.js';
import type { Solver } from '../query/query.js';

/** A function with what stands in it, functions inside it included. */
interface Body extends FunctionRef {
  readonly calls: number[];
  callees?: readonly Body[];
}

/** Which functions the calls of linked files lead to. */
export class CalledFunctions {
  private readonly bodies = new Map<FileFacts, readonly Body[]>();

  constructor(private readonly solver: Solver) {}

  /** The calls in the functions of other files that calls of a file lead to, through any number of calls. */
  callsBehind(file: FileFacts): ReadonlyMap<FileFacts, ReadonlySet<number>> {
    const found = new Map<FileFacts, Set<number>>();
    const seen = new Set<Body>();
    const queue = file.calls.flatMap((_, call) => this.calleesAt({ file, call }));
    for (let body = queue.pop(); body; body = queue.pop()) {
      if (seen.has(body)) continue;
      seen.add(body);
      queue.push(...this.calleesOf(body));
      if (body.file !== file && body.calls.length > 0) addAll(found, body);
    }
    return found;
  }

  private calleesOf(body: Body): readonly Body[] {
    body.callees ??= [...new Set(body.calls.flatMap((call) => this.calleesAt({ file: body.file, call })))];
    return body.callees;
  }

  private calleesAt(at: CallRef): Body[] {
    const { functions, classes } = this.solver.targetsOf(at);
    const constructors = classes.flatMap((made) => constructorOf(this.solver, made) ?? []);
    return [...functions, ...constructors].flatMap(({ file, id }) => (id === 0 ? [] : (this.bodiesOf(file)[id] ?? [])));
  }

  /** By the index of the function. */
  private bodiesOf(file: FileFacts): readonly Body[] {
    return memoize(this.bodies, file, () => {
      const bodies: Body[] = file.functions.map((_, id) => ({ file, id, calls: [] }));
      file.calls.forEach(({ scope }, call) => {
        for (let id = scope; id !== 0; id = file.functions[id]?.parent ?? 0) bodies[id]?.calls.push(call);
      });
      return bodies;
    });
  }
}

function addAll(found: Map<FileFacts, Set<number>>, { file, calls }: Body): void {
  const known = memoize(found, file, () => new Set<number>());
  for (const call of calls) known.add(call);
}
