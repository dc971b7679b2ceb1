import { context, metrics, SpanStatusCode, trace } from '@opentelemetry/api';
import mqtt from 'mqtt';
import { bus } from './bus.js';
import { forComponent, Reporter } from './log.js';
import { Heartbeat, Reading, type Wearer } from './schema.js';

const log = forComponent('ingest');
const tracer = trace.getTracer('pulse');
const received = metrics.getMeter('pulse').createCounter('readings_received');
const heartbeats = new Reporter<Heartbeat>(log, (h) => ({ battery: h.battery, firmware: h.firmware }));

export function connect(find: (serial: string) => Promise<Wearer | null>): void {
  const client = mqtt.connect('mqtts://broker.pulse.example:8883', { rejectUnauthorized: true });
  client.on('message', async (topic, payload) => {
    log.debug({ topic: topic.split('/')[0], bytes: payload.length }, 'in'); // safe: first part of the topic, size
    if (topic.startsWith('hb/')) {
      const hb = Heartbeat.parse(JSON.parse(payload.toString()));
      heartbeats.report(hb, 'heartbeat'); // safe: state of a device
      return;
    }
    await tracer.startActiveSpan('reading', async (span) => {
      const parsed = Reading.safeParse(JSON.parse(payload.toString()));
      if (!parsed.success) {
        log.warn({ issues: parsed.error.issues.map((i) => i.path.join('.')) }, 'bad reading'); // safe: names of fields
        span.setStatus({ code: SpanStatusCode.ERROR, message: 'bad reading' }); // safe
        span.end();
        return;
      }
      const reading = parsed.data;
      received.add(1, { kind: reading.kind }); // safe: a metric by kind
      const wearer = await find(reading.deviceSerial);
      span.setAttribute('reading.kind', reading.kind); // safe: kind of the device
      span.setAttributes({ 'wearer.name': wearer?.fullName ?? '', 'wearer.dx': wearer?.diagnoses ?? [] }); // leak: error_monitor|log
      if (wearer) {
        span.addEvent('measured', { value: reading.value, phone: wearer.phone }); // leak: error_monitor|log
        bus.emit('reading', reading, wearer);
      }
      span.end();
    });
    log.trace({ span: trace.getSpan(context.active())?.spanContext().traceId }, 'out'); // safe: id of the trace
  });
  client.on('error', (e) => log.error({ name: e.name }, 'broker')); // safe: type name
}
