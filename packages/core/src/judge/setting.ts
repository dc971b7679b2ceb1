import type { Finding, SettingDetail } from '../finding.js';
import type { Flow } from '../flow.js';
import type { FlowObservation, SettingObservation } from '../observation.js';
import { rulesOf } from '../rule.js';
import type { Standards } from './standards.js';
import { toFindReaching } from './reached-stores.js';
import { toFindings, uniqueBy } from './to-finding.js';

/** Settings that stand as a rule about their concern says that they must not. A store that PHI is seen to reach is worse, and says which. */
export function judgeSettings(
  observations: readonly SettingObservation[],
  standards: Standards,
  flowObservations: readonly FlowObservation[] = [],
): Finding<SettingDetail>[] {
  const rules = rulesOf(standards.rules, 'setting');
  const findReaching = toFindReaching(flowObservations, standards.knowledge.kinds);
  return uniqueBy(observations, ({ location, ...observation }) => [location, toDetail(observation)]).flatMap((observation) => {
    const { concern, standing } = observation;
    const fitting = rules.filter((rule) => rule.concerns.includes(concern) && rule.standings.includes(standing));
    return toFindings(toSeen(observation, findReaching(observation)), fitting, standards);
  });
}

function toSeen(observation: SettingObservation, flows: readonly Flow[]) {
  const { location, confidence, check, resource, attribute } = observation;
  const symbols = [check, resource.type, resource.symbol, attribute];
  const reached = flows.length > 0 && { categories: [...new Set(flows.map(({ category }) => category))], isRaised: true };
  const detail = { ...toDetail(observation), ...(flows.length > 0 && { flows }) };
  return { location, confidence, enclosing: resource.symbol, subject: check, symbols, detail, ...reached };
}

/** What a finding says of a setting: not the names, which are for joining only. */
function toDetail({ kind, check, concern, standing, framework, resource, attribute, cause }: SettingDetail): SettingDetail {
  return { kind, check, concern, standing, framework, resource, attribute, cause };
}
