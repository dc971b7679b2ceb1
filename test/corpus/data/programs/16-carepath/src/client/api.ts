import { createTRPCProxyClient, httpBatchLink } from '@trpc/client';
import superjson from 'superjson';
import type { PatientRouter } from '../server/patients.js';
import { chartOpened } from './support.js';

export const trpc = createTRPCProxyClient<PatientRouter>({ transformer: superjson, links: [httpBatchLink({ url: '/trpc' })] });

export async function openChart(id: string) {
  const patient = await trpc.byId.query({ id });
  chartOpened(patient);
  sessionStorage.setItem('open-chart', JSON.stringify({ id, name: patient.surname, dob: patient.dob })); // leak: client_storage
  sessionStorage.setItem('open-chart-id', id); // safe
  history.pushState({}, '', `/chart/${patient.surname}/${patient.mrn}`); // leak: url
  return patient;
}
