import { metrics, trace } from '@opentelemetry/api';

interface Enrolled { fullName: string; symptoms: string[]; visits: Date[]; relapses: number }
class CohortStats {
  symptoms = 0;
  visits = 0;
  constructor(readonly patients: number) {}
}
const counter = metrics.getMeter('cohort').createCounter('visits');

export function collect(enrolled: Enrolled[]): CohortStats {
  const stats = new CohortStats(enrolled.length);
  for (const one of enrolled) {
    stats.symptoms += one.symptoms.length;
    stats.visits += one.visits.length;
    counter.add(one.visits.length, { relapsed: one.relapses > 0 }); // safe: a number and a flag
    counter.add(1, { patient: one.fullName }); // leak: error_monitor|log
  }
  const span = trace.getActiveSpan();
  span?.setAttribute('cohort.symptoms', stats.symptoms); // safe
  span?.setAttribute('cohort.patients', stats.patients); // safe
  span?.setAttribute('cohort.first', enrolled[0]?.symptoms.join() ?? ''); // leak: error_monitor|log
  console.log(stats); // safe: sums
  return stats;
}
