import { createTRPCProxyClient, httpBatchLink } from '@trpc/client';
import superjson from 'superjson';

const client = createTRPCProxyClient<any>({ transformer: superjson, links: [httpBatchLink({ url: '/trpc' })] });

export interface CrfPage {
  visit: string;
  answers: Record<string, unknown>;
}

export function keepPage(participantId: string, page: CrfPage) {
  sessionStorage.setItem('crf.where', `${participantId}/${page.visit}`); // safe
  localStorage.setItem(`crf.${participantId}.${page.visit}`, JSON.stringify(page.answers)); // leak: client_storage
}

export async function enrol(input: { fullName: string; dateOfBirth: string; initials: string; studyCode: string; screeningNumber: number }) {
  const { id } = await client.participants.enrol.mutate(input); // safe
  location.assign(`/participants/${id}`); // safe
}
