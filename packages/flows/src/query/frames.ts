import { memoize } from '@phitrace/core';
import type { CallFacts, FunctionFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import type { ArgumentPlace, Frame } from './state.js';

/** Ways into functions that a number tells apart beside the frames: more than a project has, and the product of both stays a safe integer. */
const MAX_WAYS = 2 ** 28;

/** The calls that walks are inside of: each way into a function is one frame, however many walks come that way. */
export class FrameTable {
  /** By the outer frame and the way, as one number: most frames are the only one in theirs, so a map for each would be larger than they are. */
  private readonly frames = new Map<number, Frame>();
  /** Numbers of the ways from a call into a function. */
  private readonly ways = new Map<CallFacts | undefined, Map<FunctionFacts | undefined, number>>();
  private wayCount = 0;

  /** The frame of a call. A call that is inside of itself goes on in the outer frame, so that recursion stays finite. */
  frame(outer: Frame | undefined, at: CallRef, callee: FunctionRef, argument?: ArgumentPlace): Frame {
    for (let frame = outer; frame; frame = frame.outer) if (isSameCall(frame, at, callee)) return frame;
    const key = (outer?.id ?? 0) * MAX_WAYS + this.wayOf(at, callee);
    return memoize(this.frames, key, () => ({ at, callee, argument, outer, depth: (outer?.depth ?? 0) + 1, id: this.frames.size + 1 }));
  }

  private wayOf(at: CallRef, callee: FunctionRef): number {
    const ofCall = memoize(this.ways, at.file.calls[at.call], () => new Map<FunctionFacts | undefined, number>());
    return memoize(ofCall, callee.file.functions[callee.id], () => (this.wayCount += 1));
  }
}

function isSameCall(frame: Frame, at: CallRef, callee: FunctionRef): boolean {
  const sameCall = frame.at.call === at.call && frame.at.file === at.file;
  return sameCall && frame.callee.id === callee.id && frame.callee.file === callee.file;
}

/** The innermost frame that entered this function. */
export function frameOf(stack: Frame | undefined, { file, id }: FunctionRef): Frame | undefined {
  for (let frame = stack; frame; frame = frame.outer) if (frame.callee.id === id && frame.callee.file === file) return frame;
  return undefined;
}
