import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api';
import tracer from 'dd-trace';
import apm from 'elastic-apm-node';

interface StrokePatient { id: string; fullName: string; birthDate: string; diagnosis: string; email: string; hours: number }
tracer.init({ service: 'stroke' });
apm.start({ serviceName: 'stroke', serverUrl: 'https://apm.vendor.example' });
const otel = trace.getTracer('stroke');

export function tag(p: StrokePatient) { tracer.scope().active()?.setTag('patient.name', p.fullName); } // leak: error_monitor
export function tags(p: StrokePatient) { tracer.scope().active()?.addTags({ diagnosis: p.diagnosis }); } // leak: error_monitor
export function tagHours(p: StrokePatient) { tracer.scope().active()?.setTag('hours', p.hours); } // safe
export function label(p: StrokePatient) { apm.setLabel('born', p.birthDate); } // leak: error_monitor
export function labelHours(p: StrokePatient) { apm.setLabel('hours', p.hours); } // safe
export function custom(p: StrokePatient) { apm.setCustomContext({ diagnosis: p.diagnosis }); } // leak: error_monitor
export function user(p: StrokePatient) { apm.setUserContext({ id: p.id, email: p.email }); } // leak: error_monitor
export function captured(p: StrokePatient) { apm.captureError(new Error(`no scan of ${p.fullName}`)); } // leak: error_monitor
export function capturedPlain() { apm.captureError(new Error('no scan')); } // safe
export function recorded(p: StrokePatient) { otel.startSpan('scan').recordException(new Error(p.diagnosis)); } // leak: error_monitor
export function status(p: StrokePatient) { otel.startSpan('scan').setStatus({ code: SpanStatusCode.OK }).setAttribute('hours', p.hours); } // safe
export function attributes(p: StrokePatient) { otel.startSpan('scan', { attributes: { 'patient.born': p.birthDate } }).end(); } // leak: error_monitor
export function spanId(p: StrokePatient) { otel.startSpan('scan', { attributes: { 'patient.id': p.id } }).end(); } // safe: opaque id
export function spanName() { otel.startSpan('scan').addEvent('opened').end(); } // safe
export function baggage(p: StrokePatient) { return propagation.getBaggage(context.active())?.getEntry('hours')?.value === String(p.hours); } // safe: nothing is written
export function fixedTag() { tracer.scope().active()?.setTag('region', 'eu'); } // safe
export function fixedLabel() { apm.setLabel('region', 'eu'); } // safe
