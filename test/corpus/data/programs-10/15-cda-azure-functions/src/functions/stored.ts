import { app, type InvocationContext } from '@azure/functions';
import { BlobServiceClient } from '@azure/storage-blob';
import Client from 'fhir-kit-client';
import type { Composition, Patient } from 'fhir/r4';
import { mailCareTeam } from '../lib/mail';
import { plainSummary } from '../lib/summary';
import { telemetry } from '../lib/telemetry';

const fhir = new Client({ baseUrl: process.env.FHIR_BASE ?? 'https://fhir.ccd-gateway.example/r4' });
const blobs = BlobServiceClient.fromConnectionString(process.env.BLOB_CONN!);

interface StoredMessage {
  compositionId: string;
  patientId: string;
}

export async function onStored(msg: unknown, ctx: InvocationContext) {
  const { compositionId, patientId } = msg as StoredMessage;
  ctx.log('processing', compositionId); // safe
  const [composition, patient] = (await Promise.all([
    fhir.read({ resourceType: 'Composition', id: compositionId }),
    fhir.read({ resourceType: 'Patient', id: patientId }),
  ])) as unknown as [Composition, Patient];

  const display = `${patient.name?.[0]?.given?.[0]} ${patient.name?.[0]?.family}`;
  try {
    const summary = await plainSummary(composition);
    await mailCareTeam(display, patient.birthDate, summary);
    const container = blobs.getContainerClient('public-previews');
    await container.getBlockBlobClient(`${compositionId}.txt`).upload(`${display}\n${summary}`, summary.length + display.length + 1); // leak: file|storage
  } catch (e) {
    telemetry.trackException({ exception: e as Error, properties: { compositionId, patient: display, dob: patient.birthDate ?? '' } }); // leak: error-monitor
    ctx.error('post-processing failed', compositionId, (e as Error).name); // safe
  }
  telemetry.trackEvent({ name: 'ccd_processed', properties: { sections: String(composition.section?.length ?? 0) } }); // safe
}

app.serviceBusQueue('onStored', { queueName: 'ccd-stored', connection: 'SB_CONN', handler: onStored });
