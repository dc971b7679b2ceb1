import { trace } from '@opentelemetry/api';
import type { AntenatalVisit, Mother } from './models.js';

const tracer = trace.getTracer('risk');

export type RiskBand = 'low' | 'raised' | 'high';

export function band(mother: Mother, visit: AntenatalVisit): RiskBand {
  return tracer.startActiveSpan('risk.band', (span) => {
    const [sys, dia] = (visit.bloodPressure ?? '0/0').split('/').map(Number);
    span.setAttribute('visit.id', visit.id); // safe
    span.setAttribute('mother.name', mother.name); // leak: error_monitor|log
    let result: RiskBand = 'low';
    if (sys >= 140 || dia >= 90) result = 'raised';
    if (sys >= 160 || dia >= 110 || mother.hivStatus === 'positive') result = 'high';
    span.setAttributes({ hiv: mother.hivStatus, bp: visit.bloodPressure ?? '', due: mother.dueDate ?? '' }); // leak: error_monitor|log
    span.end();
    return result;
  });
}
