import type { Finding } from '../finding.js';
import type { FlowObservation, Observation, ObservationKind, SettingObservation } from '../observation.js';
import { judgeAbsences } from './absence.js';
import { judgeExternals } from './external.js';
import { judgeFlows } from './flow.js';
import { judgeRecords } from './record.js';
import { judgeSettings } from './setting.js';
import { rulesInForce } from '../policy/packs.js';
import type { Standards } from './standards.js';

/** How the observations of each kind become findings. */
const judges: {
  readonly [Kind in ObservationKind]: (observations: Of<Kind>[], standards: Standards, beside: Beside) => Finding[];
} = {
  flow: judgeFlows,
  setting: (observations, standards, { flows }) => judgeSettings(observations, standards, flows),
  record: judgeRecords,
  absence: judgeAbsences,
  external: (observations, standards, { settings }) => judgeExternals(observations, standards, settings),
};

/** What other kinds of observation say beside. */
interface Beside {
  readonly flows: readonly FlowObservation[];
  readonly settings: readonly SettingObservation[];
}

type Of<Kind extends ObservationKind> = Extract<Observation, { kind: Kind }>;

/** What the detectors saw, judged by rules, policy and agreements, in no particular order. What no rule is about is no finding. */
export function judge(observations: readonly Observation[], standards: Standards): Finding[] {
  const kinds = Object.keys(judges) as ObservationKind[];
  const inForce = { ...standards, rules: rulesInForce(standards.rules, standards.configuration) };
  const beside = { flows: ofKind(observations, 'flow'), settings: ofKind(observations, 'setting') };
  return kinds.flatMap((kind) => judgeKind(kind, observations, inForce, beside));
}

function judgeKind<Kind extends ObservationKind>(
  kind: Kind,
  observations: readonly Observation[],
  standards: Standards,
  beside: Beside,
): Finding[] {
  return judges[kind](ofKind(observations, kind), standards, beside);
}

function ofKind<Kind extends ObservationKind>(observations: readonly Observation[], kind: Kind): Of<Kind>[] {
  return observations.filter((observation): observation is Of<Kind> => observation.kind === kind);
}
