import { metrics, SpanStatusCode, trace } from '@opentelemetry/api';
import { logs } from '@opentelemetry/api-logs';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { NodeSDK, tracing } from '@opentelemetry/sdk-node';

const exporter = new OTLPTraceExporter({ url: 'https://collector.example.org/v1/traces' });
new NodeSDK({ spanProcessors: [new tracing.SimpleSpanProcessor(exporter)] }).start();
const tracer = trace.getTracer('clinic');
void metrics;
void logs;

export const calls = {
  'startSpan(name, { attributes })': async (mark) =>
    void tracer.startSpan(mark('arg[0]'), { attributes: { name: mark('attributes') } }).end(),
  'span.setAttribute, addEvent, setStatus': async (mark) => {
    const span = tracer.startSpan('visit');
    span.setAttribute('name', mark('setAttribute'));
    span.addEvent(mark('addEvent'), { note: mark('addEvent.attributes') });
    span.setStatus({ code: SpanStatusCode.ERROR, message: mark('setStatus') });
    span.end();
  },
  'span.recordException': async (mark) => {
    const span = tracer.startSpan('visit');
    span.recordException(Object.assign(new Error(mark('message'), { cause: new Error(mark('cause')) }), { body: mark('own property') }));
    span.end();
  },
};
