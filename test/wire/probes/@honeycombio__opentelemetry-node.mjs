import { trace } from '@opentelemetry/api';
import { HoneycombSDK } from '@honeycombio/opentelemetry-node';

const sdk = new HoneycombSDK({ apiKey: 'none', serviceName: 'clinic', sampleRate: 1 });
sdk.start();

export const flushMs = 6000;
export const calls = {
  'startActiveSpan, setAttribute, addEvent': async (mark) => {
    trace.getTracer('clinic').startActiveSpan(mark('name'), (span) => {
      span.setAttribute('patient', mark('setAttribute'));
      span.addEvent('seen', { name: mark('addEvent') });
      span.recordException(new Error(mark('recordException')));
      span.end();
    });
  },
};
