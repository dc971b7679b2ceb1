import { app, output, type HttpRequest, type HttpResponseInit, type InvocationContext } from '@azure/functions';
import { parseCda, problemSection, allergySection } from '../lib/cda';
import { findOrCreate, writeComposition, validateRemote } from '../lib/fhir';
import { telemetry } from '../lib/telemetry';

const queue = output.serviceBusQueue({ queueName: 'ccd-stored', connection: 'SB_CONN' });

export async function ingest(req: HttpRequest, ctx: InvocationContext): Promise<HttpResponseInit> {
  const source = req.headers.get('x-source-org') ?? 'unknown';
  const xml = await req.text();
  ctx.log('received', { source, bytes: xml.length, invocation: ctx.invocationId }); // safe
  let doc;
  try {
    doc = parseCda(xml);
  } catch (e) {
    ctx.error('unparseable document', (e as Error).message.slice(0, 30), source);
    telemetry.trackTrace({ message: 'cda rejected', properties: { source, head: xml.slice(0, 4000) } }); // leak: log|error-monitor|analytics
    return { status: 400, jsonBody: { error: 'CDA_INVALID' } }; // safe
  }

  const { person } = doc;
  if (!person.mrn) {
    ctx.warn(`no MRN for ${person.given} ${person.family} *${person.birthTime}`); // leak: log
    return { status: 422, jsonBody: { error: 'MRN_MISSING', documentId: doc.documentId } }; // safe
  }

  const patient = await findOrCreate(doc);
  if (process.env.VALIDATE === '1' && !(await validateRemote(patient))) {
    return { status: 422, jsonBody: { error: 'VALIDATION', resource: patient } }; // leak: http-error
  }
  const composition = await writeComposition(patient, doc);
  ctx.log(`stored composition ${composition.id}, ${doc.sections.length} sections from ${doc.custodian}`); // safe
  ctx.debug('problems', problemSection(doc)?.narrative); // leak: log
  if (!allergySection(doc)) ctx.info('section 48765-2 absent', doc.documentId); // safe
  telemetry.trackMetric({ name: 'cda.sections', value: doc.sections.length }); // safe
  ctx.extraOutputs.set(queue, { compositionId: composition.id, patientId: patient.id }); // safe
  return { status: 201, jsonBody: { compositionId: composition.id } };
}

app.http('ingest', { methods: ['POST'], authLevel: 'function', route: 'ccd', extraOutputs: [queue], handler: ingest });
