import { rowsOf } from '../query/call-models.js';
import type { CalledPlace } from '../calls/callees.js';
import { isPartOf, isWrapping } from '../models/model-index.js';
import type { Solver } from '../query/query.js';
import { holds } from './conditions.js';
import type { RecipientResolver } from './recipients.js';
import type { SinkCall } from './sinks.js';
import { setupCalls } from './setups.js';
import { makersOf } from './values-at.js';

/** Who gets to know what is sent to somebody else: who wrapped the client, and what records its calls once the program set it up so. */
export function sinksOfOnlookers(solver: Solver, recipients: RecipientResolver, place: CalledPlace, sink: SinkCall): SinkCall[] {
  return [...sinksOfWrappers(solver, recipients, place, sink), ...sinksOfRecorders(solver, recipients, place, sink)];
}

function sinksOfWrappers(solver: Solver, recipients: RecipientResolver, { through = [] }: CalledPlace, sink: SinkCall): SinkCall[] {
  return through.flatMap((at) => {
    const wrapping = rowsOf({ solver }, at).find(isWrapping);
    const [place] = solver.targetsOf(at).places;
    const recipient = wrapping && place && recipients.ofPlace(solver, at, place, wrapping.owner);
    if (!wrapping?.row.alsoTo || !recipient) return [];
    return [{ ...sink, kind: wrapping.row.alsoTo, verified: wrapping.row.verified, recipient }];
  });
}

function sinksOfRecorders(solver: Solver, recipients: RecipientResolver, place: CalledPlace, sink: SinkCall): SinkCall[] {
  return solver.models.recorders.flatMap(({ recorder, owner, packages, setup }) => {
    const isRecorded = recorder.of.includes(sink.kind) && isPartOf(place.module, recorder.packages);
    const [start] = isRecorded ? setupCalls({ solver, setup, packages }, sink.at.file) : [];
    if (!start || !holds({ solver, at: sink.at, makers: makersOf(sink.at, place), packages, setup }, recorder)) return [];
    const [startPlace] = solver.targetsOf(start).places;
    const recipient = startPlace && recipients.ofPlace(solver, start, startPlace, owner);
    return recipient ? [{ ...sink, kind: recorder.sink, verified: recorder.verified, recipient }] : [];
  });
}
