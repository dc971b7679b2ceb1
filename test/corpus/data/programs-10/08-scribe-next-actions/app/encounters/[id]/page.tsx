import { notFound } from 'next/navigation';
import { prisma } from '@/lib/prisma';
import { NoteEditor } from './note-editor';

export async function generateMetadata({ params }: { params: { id: string } }) {
  return { title: `Encounter ${params.id.slice(0, 8)}` };
}

export default async function EncounterPage({ params }: { params: { id: string } }) {
  const encounter = await prisma.encounter.findUnique({ where: { id: params.id } });
  if (!encounter) {
    console.warn('encounter not found', params.id); // safe
    notFound();
  }
  return (
    <main>
      <h1>{encounter.patientName}</h1>
      <p>{encounter.reason}</p>
      <NoteEditor id={encounter.id} patientName={encounter.patientName} initial={encounter.soapNote as Record<string, string>} />
    </main>
  );
}
