import { memoize } from '../memoize.js';
import type { Location } from '../location.js';
import type { FlowObservation } from '../observation.js';
import { agreementWith } from '../policy/agreement.js';
import { showHostOf } from '../policy/shown-host.js';
import type { JudgedRecipient } from '../recipient.js';
import type { Standards } from './standards.js';

/**
 * All who receive what flows into the calls at some places: the company of a model, that of the wrapper around its client, a
 * tracer that watches. Each is judged by its own agreement, and those that are covered are among them.
 */
export function receiversAt(
  observations: readonly FlowObservation[],
  standards: Standards,
): (places: readonly Location[]) => readonly JudgedRecipient[] {
  const byPlace = new Map<string, FlowObservation[]>();
  for (const observation of observations)
    if (observation.recipient && observation.flows.length > 0) memoize(byPlace, toKey(observation.location), () => []).push(observation);
  return (places) => {
    const keys = new Set(places.map(toKey));
    const found = [...keys].flatMap((key) => byPlace.get(key) ?? []).flatMap((observation) => toJudged(observation, standards));
    return [
      ...new Map(
        found.map((each) => [JSON.stringify([each.recipient.vendor, each.recipient.product, each.recipient.host]), each]),
      ).values(),
    ];
  };
}

function toJudged(observation: FlowObservation, standards: Standards): JudgedRecipient[] {
  const { configuration, knowledge, today } = standards;
  const baa = agreementWith(observation.recipient, configuration.baas, knowledge.vendors, today);
  // The host decided which agreement holds; code may put anything into it.
  const { recipient } = showHostOf(observation, standards);
  return recipient ? [{ recipient, baa }] : [];
}

function toKey(location: Location): string {
  return JSON.stringify(location);
}
