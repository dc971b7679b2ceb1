import { MedplumClient } from '@medplum/core';
import type { Appointment, Coverage, DiagnosticReport, Practitioner, ServiceRequest, Task } from '@medplum/fhirtypes';

const medplum = new MedplumClient();

export async function route(request: ServiceRequest): Promise<void> {
  console.log(request.performer?.[0]?.reference); // safe: Practitioner/<id>
  console.log(request.subject?.reference); // safe: Patient/<id>
  console.log(request.status, request.intent); // safe
  console.log(request.reasonCode?.[0]?.text); // leak: log
  const coverage: Coverage = await medplum.readResource('Coverage', request.insurance?.[0]?.reference?.split('/')[1] ?? '');
  console.log(coverage.payor?.[0]?.reference, coverage.status); // safe
  console.log(coverage.subscriberId); // leak: log
}

export function task(x: Task, report: DiagnosticReport): void {
  console.log(x.focus?.reference, x.owner?.reference); // safe: references
  console.log(report.status, report.id, report.meta?.lastUpdated); // safe
}

export async function staff(appointment: Appointment): Promise<void> {
  const doctors: Practitioner[] = await medplum.searchResources('Practitioner', { active: 'true' });
  console.log(doctors.map((d) => d.name?.[0]?.family)); // safe: staff
  console.log(appointment.status, appointment.id); // safe
}
