import type { Finding, SettingDetail } from '../finding.js';
import type { SettingObservation } from '../observation.js';
import { rulesOf } from '../rule.js';
import type { Standards } from './judge.js';
import { toFindings, uniqueBy } from './to-finding.js';

/** Settings that stand as a rule about their concern says that they must not. */
export function judgeSettings(observations: readonly SettingObservation[], standards: Standards): Finding<SettingDetail>[] {
  const rules = rulesOf(standards.rules, 'setting');
  return uniqueBy(observations, ({ location, ...observation }) => [location, toDetail(observation)]).flatMap((observation) => {
    const { concern, standing } = observation;
    const fitting = rules.filter((rule) => rule.concerns.includes(concern) && rule.standings.includes(standing));
    return toFindings(toSeen(observation), fitting, standards);
  });
}

function toSeen(observation: SettingObservation) {
  const { location, confidence, check, resource, attribute } = observation;
  const symbols = [check, resource.type, resource.symbol, attribute];
  return { location, confidence, enclosing: resource.symbol, subject: check, symbols, detail: toDetail(observation) };
}

/** What a finding says of a setting: not the names, which are for joining only. */
function toDetail({ kind, check, concern, standing, framework, resource, attribute, cause }: SettingDetail): SettingDetail {
  return { kind, check, concern, standing, framework, resource, attribute, cause };
}
