import { Langfuse } from 'langfuse';
import { Client } from 'langsmith';
import { traceable } from 'langsmith/traceable';

const keys = { publicKey: 'pk', secretKey: 'sk', flushAt: 1 };
const langfuse = new Langfuse(keys);
const masked = new Langfuse({ ...keys, mask: () => '<hidden>' });
const off = new Langfuse({ ...keys, enabled: false });
const shown = new Client({ apiKey: 'key' });
const hidden = new Client({ apiKey: 'key', hideInputs: true, hideOutputs: true });

export function trace(patient) { langfuse.trace({ name: 'rash', input: patient.diagnosis }); } // leak: error_monitor
export function metadata(patient) { langfuse.trace({ name: 'rash', metadata: { born: patient.birthDate } }); } // leak: error_monitor
export function user(patient) { langfuse.trace({ name: 'rash', userId: patient.email }); } // leak: error_monitor
export function generation(patient) { langfuse.generation({ name: 'rash', model: 'm', input: [{ role: 'user', content: patient.diagnosis }] }); } // leak: error_monitor
export function score(patient) { langfuse.score({ traceId: 'trace', name: 'tries', value: patient.tries }); } // safe
export function nameOnly() { langfuse.trace({ name: 'rash', metadata: { build: 4 } }); } // safe
export function maskedInput(patient) { masked.trace({ name: 'rash', input: patient.diagnosis, output: patient.fullName }); } // safe: the mask replaces both
export function maskedUser(patient) { masked.trace({ name: 'rash', userId: patient.email }); } // leak: error_monitor
export function disabled(patient) { off.trace({ name: 'rash', input: patient.diagnosis }); } // safe: disabled
const letters = async (text) => text.length;
export async function traced(patient) { await traceable(letters, { name: 'rash', client: shown, tracingEnabled: true })(patient.diagnosis); await shown.awaitPendingTraceBatches(); } // leak: error_monitor
export async function tracedHidden(patient) { await traceable(letters, { name: 'rash', client: hidden, tracingEnabled: true })(patient.diagnosis); await hidden.awaitPendingTraceBatches(); } // safe: inputs are hidden
export async function tracedMetadata(patient) { await traceable(letters, { name: 'rash', client: hidden, tracingEnabled: true, metadata: { who: patient.fullName } })('hello'); await hidden.awaitPendingTraceBatches(); } // leak: error_monitor
export async function tracedOff(patient) { await traceable(letters, { name: 'rash', client: shown, tracingEnabled: false })(patient.diagnosis); } // safe: not traced
