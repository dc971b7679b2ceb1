import { notFound, redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { getClient } from '@/lib/db';
import { NoteEditor } from '@/components/NoteEditor';
import { ShareButton } from '@/components/ShareButton';

export default async function ClientPage({ params }: { params: { id: string } }) {
  const auth = await getServerSession();
  if (!auth) redirect(`/login?next=/clients/${params.id}`); // safe
  const client = await getClient(params.id);
  if (!client) notFound();
  if (client.riskLevel === 'acute') {
    console.warn(`safety plan opened: ${client.preferredName} (${client.diagnosisCode})`); // leak: log
  }
  return (
    <main>
      <h1>{client.preferredName}</h1>
      <NoteEditor client={client} />
      <ShareButton client={client} />
    </main>
  );
}
