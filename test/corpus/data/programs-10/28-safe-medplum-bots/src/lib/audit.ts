import type { MedplumClient } from '@medplum/core';
import type { AuditEvent } from '@medplum/fhirtypes';
import { log } from './log';

export async function audit(medplum: MedplumClient, what: 'create' | 'merge' | 'read', patientId: string, agent: string) {
  const event = await medplum.createResource<AuditEvent>({ // safe
    resourceType: 'AuditEvent',
    type: { code: what },
    recorded: new Date().toISOString(),
    agent: [{ requestor: false, who: { reference: agent } }],
    source: { observer: { reference: agent } },
    entity: [{ what: { reference: `Patient/${patientId}` } }],
  });
  log.info({ audit: event.id, what }, 'audited'); // safe
}
