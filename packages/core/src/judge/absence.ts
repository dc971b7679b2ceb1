import type { AbsenceDetail, Finding } from '../finding.js';
import type { AbsenceObservation } from '../observation.js';
import { agreementWith } from '../policy/agreement.js';
import { showHostOf } from '../policy/shown-host.js';
import { rulesOf } from '../rule.js';
import type { Standards } from './standards.js';
import { toFindings } from './to-finding.js';

/** Controls that a rule asks for and that aren't there. */
export function judgeAbsences(observations: readonly AbsenceObservation[], standards: Standards): Finding<AbsenceDetail>[] {
  const rules = rulesOf(standards.rules, 'absence');
  return observations.flatMap((observation) => {
    const fitting = rules.filter((rule) => rule.controls.includes(observation.control));
    return toFindings(toSeen(observation, standards), fitting, standards);
  });
}

function toSeen({ recipient, ...observation }: AbsenceObservation, { configuration, knowledge, today }: Standards) {
  const { location, confidence, enclosing, categories, ...detail } = observation;
  const baa = recipient && agreementWith(recipient, configuration.baas, knowledge.vendors, today);
  return {
    location,
    confidence,
    enclosing,
    categories,
    ...(recipient && { ...showHostOf({ recipient }, { configuration, knowledge }), baa }),
    subject: detail.control,
    symbols: [detail.control, enclosing, detail.around],
    detail,
  };
}
