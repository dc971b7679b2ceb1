import { memoize } from '@phitrace/core';
import type { CallFacts, FunctionFacts } from '../graph/graph.js';
import type { CallRef, FunctionRef } from '../graph/program.js';
import type { ArgumentPlace, Frame } from './state.js';

/** The frames by their outer frame, the call and the called function. */
type Frames = Map<Frame | undefined, FramesOfCalls>;
type FramesOfCalls = Map<CallFacts | undefined, Map<FunctionFacts | undefined, Frame>>;

/** The calls that walks are inside of: each way into a function is one frame, however many walks come that way. */
export class FrameTable {
  private readonly frames: Frames = new Map();
  private count = 0;

  /** The frame of a call. A call that is inside of itself goes on in the outer frame, so that recursion stays finite. */
  frame(outer: Frame | undefined, at: CallRef, callee: FunctionRef, argument?: ArgumentPlace): Frame {
    for (let frame = outer; frame; frame = frame.outer) if (isSameCall(frame, at, callee)) return frame;
    const ofOuter = memoize(this.frames, outer, (): FramesOfCalls => new Map());
    const ofCall = memoize(ofOuter, at.file.calls[at.call], () => new Map<FunctionFacts | undefined, Frame>());
    return memoize(ofCall, callee.file.functions[callee.id], () => {
      this.count += 1;
      return { at, callee, argument, outer, depth: (outer?.depth ?? 0) + 1, id: this.count };
    });
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
