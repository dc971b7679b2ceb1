import type { ExternalDetail, Finding } from '../finding.js';
import type { ExternalObservation } from '../observation.js';
import { rulesOf } from '../rule.js';
import type { Standards } from './standards.js';
import { toFindings } from './to-finding.js';

/** Results of other tools, reported by our rule about the same concern; what no rule of ours is about stays with its tool. */
export function judgeExternals(observations: readonly ExternalObservation[], standards: Standards): Finding<ExternalDetail>[] {
  const rules = rulesOf(standards.rules, 'setting');
  return observations.flatMap((observation) => {
    const { concern, standing } = observation;
    const fitting = rules.filter(
      (rule) => concern !== undefined && rule.concerns.includes(concern) && standing !== undefined && rule.standings.includes(standing),
    );
    return toFindings(toSeen(observation), fitting, standards);
  });
}

function toSeen({ location, confidence, ...detail }: ExternalObservation) {
  const { tool, check } = detail;
  const file = location.path.split('/').at(-1) ?? '';
  return { location, confidence, enclosing: '', subject: check, symbols: [tool.name, check, file], detail };
}
