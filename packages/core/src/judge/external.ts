import { basename } from 'node:path/posix';
import type { ExternalDetail, Finding } from '../finding.js';
import type { ExternalObservation, SettingObservation } from '../observation.js';
import { rulesOf } from '../rule.js';
import type { Standards } from './standards.js';
import { toFindings } from './to-finding.js';

/**
 * Results of other tools, reported by our rule about the same concern; what no rule of ours is about stays with its tool, and
 * what a setting of ours says on the same line is said once.
 */
export function judgeExternals(
  observations: readonly ExternalObservation[],
  standards: Standards,
  settings: readonly SettingObservation[] = [],
): Finding<ExternalDetail>[] {
  const rules = rulesOf(standards.rules, 'setting');
  const said = new Set(settings.filter(({ standing }) => standing !== 'unknown').map(toPlaceKey));
  const left = observations.filter((observation) => !said.has(toPlaceKey(observation)));
  return left.flatMap((observation) => {
    const { concern, standing } = observation;
    const fitting = rules.filter(
      (rule) => concern !== undefined && rule.concerns.includes(concern) && standing !== undefined && rule.standings.includes(standing),
    );
    return toFindings(toSeen(observation), fitting, standards);
  });
}

function toPlaceKey({ location: { path, line }, concern }: Pick<ExternalObservation, 'location' | 'concern'>): string {
  return JSON.stringify([path, line, concern]);
}

function toSeen({ location, confidence, ...detail }: ExternalObservation) {
  const { tool, check } = detail;
  const file = basename(location.path);
  return { location, confidence, enclosing: '', subject: check, symbols: [tool.name, check, file], detail };
}
