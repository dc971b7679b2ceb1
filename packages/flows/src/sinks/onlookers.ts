import { findVariable, type Omissions, type Recorder } from '@phitrace/core';
import type { CalledPlace } from '../calls/targets.js';
import { isPartOf, isWrapping } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import { holds } from './conditions.js';
import { hooksOf, keptOut } from './redacted-paths.js';
import type { RecipientResolver } from './recipients.js';
import type { SinkCall } from './sink-call.js';
import { setupCalls } from './setups.js';
import { type Asked, makersOf } from './values-at.js';

/** Who gets to know what is sent to somebody else: who wrapped the client, and what records its calls once the program set it up so. */
export function sinksOfOnlookers(solver: Solver, recipients: RecipientResolver, place: CalledPlace, sink: SinkCall): SinkCall[] {
  return [...sinksOfWrappers(solver, recipients, place, sink), ...sinksOfRecorders(solver, recipients, place, sink)];
}

function sinksOfWrappers(solver: Solver, recipients: RecipientResolver, { through = [] }: CalledPlace, sink: SinkCall): SinkCall[] {
  return through.flatMap((at) => {
    const wrapping = solver.rowsOf(at).find(isWrapping);
    const [place] = solver.targetsOf(at).places;
    const recipient = wrapping && place && recipients.ofPlace(solver, at, place, wrapping.owner);
    if (wrapping?.row.alsoTo === undefined || !recipient) return [];
    const { row, packages, setup } = wrapping;
    const asked = { solver, at, makers: makersOf(at, place), packages, setup };
    return holds(asked, row)
      ? [{ ...sink, ...omissionsOf(asked, row, sink), kind: wrapping.row.alsoTo, verified: row.verified, recipient }]
      : [];
  });
}

/** What settings keep out of what an onlooker gets to know, and what the program has of them. */
function omissionsOf(asked: Asked, row: Omissions, { leftOut = [] }: SinkCall): Pick<SinkCall, 'leftOut' | 'settings' | 'hooksOf'> {
  return {
    leftOut: [...leftOut, ...keptOut(asked, row)],
    settings: JSON.stringify([row.withoutKeys, row.rewrittenBy, row.missedBy]),
    hooksOf: () => hooksOf(asked, row),
  };
}

function sinksOfRecorders(solver: Solver, recipients: RecipientResolver, place: CalledPlace, sink: SinkCall): SinkCall[] {
  const recording = solver.models.recorders.filter(
    ({ recorder }) => recorder.of.includes(sink.kind) && isPartOf(place.module, recorder.packages),
  );
  return recording.flatMap(({ recorder, owner, packages, setup }) => {
    const [start] = setupCalls({ solver, setup, packages }, sink.at.file);
    if (!start && !isByEnvironment(recorder)) return [];
    if (!holds({ solver, at: sink.at, makers: makersOf(sink.at, place), packages, setup }, recorder)) return [];
    const [startPlace] = start ? solver.targetsOf(start).places : [];
    const recipient = start && startPlace ? recipients.ofPlace(solver, start, startPlace, owner) : recipients.ofOwner(owner, 'package');
    return recipient ? [{ ...sink, kind: recorder.sink, verified: recorder.verified, recipient }] : [];
  });
}

/** True for what is turned on by variables of the environment, without a call in the program. */
function isByEnvironment({ when = {} }: Recorder): boolean {
  return Object.keys(when).some((position) => findVariable(position) !== undefined);
}
