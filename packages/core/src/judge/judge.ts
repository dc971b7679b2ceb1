import type { Finding } from '../finding.js';
import type { FlowObservation, Observation, ObservationKind } from '../observation.js';
import { judgeAbsences } from './absence.js';
import { judgeExternals } from './external.js';
import { judgeFlows } from './flow.js';
import { judgeRecords } from './record.js';
import { judgeSettings } from './setting.js';
import type { Standards } from './standards.js';

/** How the observations of each kind become findings. */
const judges: {
  readonly [Kind in ObservationKind]: (observations: Of<Kind>[], standards: Standards, flows: readonly FlowObservation[]) => Finding[];
} = {
  flow: judgeFlows,
  setting: judgeSettings,
  record: judgeRecords,
  absence: judgeAbsences,
  external: judgeExternals,
};

type Of<Kind extends ObservationKind> = Extract<Observation, { kind: Kind }>;

/** What the detectors saw, judged by rules, policy and agreements, in no particular order. What no rule is about is no finding. */
export function judge(observations: readonly Observation[], standards: Standards): Finding[] {
  const kinds = Object.keys(judges) as ObservationKind[];
  return kinds.flatMap((kind) => judgeKind(kind, observations, standards));
}

function judgeKind<Kind extends ObservationKind>(kind: Kind, observations: readonly Observation[], standards: Standards): Finding[] {
  return judges[kind](ofKind(observations, kind), standards, ofKind(observations, 'flow'));
}

function ofKind<Kind extends ObservationKind>(observations: readonly Observation[], kind: Kind): Of<Kind>[] {
  return observations.filter((observation): observation is Of<Kind> => observation.kind === kind);
}
