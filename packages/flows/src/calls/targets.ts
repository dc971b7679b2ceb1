import type { FileFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import type { ApiPlace } from '../models/model-index.js';
import type { Frame } from '../query/state.js';

/** A class and the file that declares it. */
export interface ClassRef {
  readonly file: FileFacts;
  readonly classId: number;
}

/** What a call may call. */
export interface CallTargets {
  readonly functions: readonly CalledFunction[];
  /** Functions whose first arguments it gives, without calling them: `show.bind(self, patient)`. */
  readonly binds: readonly FunctionRef[];
  /** Classes that it makes an instance of. */
  readonly classes: readonly ClassRef[];
  readonly places: readonly CalledPlace[];
  /** Parameters that hold the called function: a callback whose callers are not known. */
  readonly parameters: readonly { file: FileFacts; node: number }[];
}

/** A function of the project. `held`: a parameter held it on the way. `bound`: arguments that `bind` gave it before. */
export interface CalledFunction extends FunctionRef {
  readonly held: boolean;
  readonly bound: number;
}

/** A place in an API, and the calls that made the receiver (constructors, factories), nearest first. */
export interface CalledPlace extends ApiPlace {
  readonly madeBy: readonly MakerCall[];
  /** Calls that wrapped the receiver, and report what is sent through it. */
  readonly through?: readonly CallRef[];
}

/** A call that made a receiver, and the calls that it stands in. */
export interface MakerCall extends CallRef {
  readonly stack?: Frame | undefined;
}
