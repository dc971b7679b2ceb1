import { trace } from '@opentelemetry/api';

const tracer = trace.getTracer('fertility-graph');

export function traced(name, attributes, fn) {
  return tracer.startActiveSpan(name, async (span) => {
    span.setAttribute('cycle.id', attributes.cycleId); // safe
    try {
      return await fn(span);
    } finally {
      span.end();
    }
  });
}
