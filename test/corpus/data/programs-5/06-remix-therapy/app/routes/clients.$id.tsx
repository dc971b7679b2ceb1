import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { getClient, getNotes } from '~/utils/db.server';
import { lastViewed, requireTherapist } from '~/utils/session.server';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const therapistId = await requireTherapist(request);
  const client = await getClient(params.id!, therapistId);
  if (!client) {
    console.warn('client not visible to therapist', { clientId: params.id, therapistId }); // safe
    throw json({ message: 'Not found' }, { status: 404 }); // safe
  }
  const notes = await getNotes(client.id);
  console.log('opened chart', client.legalName, client.diagnosis); // leak: log
  return json({ client, notes }, { headers: { 'Set-Cookie': await lastViewed.serialize({ name: client.legalName, dob: client.dateOfBirth }) } }); // leak: cookie
}

export default function ClientPage() {
  const { client, notes } = useLoaderData<typeof loader>();
  return (
    <main>
      <h1>{client.preferredName ?? client.legalName}</h1>
      <Link to={`/clients/${client.id}/notes/new`}>New note</Link> {/* safe */}
      <Link to={`/referral?client=${client.legalName}&dx=${client.diagnosis ?? ''}`}>Refer</Link> {/* leak: url */}
      <ul>
        {notes.map((n) => (
          <li key={n.id}>
            {n.heldOn} <em>{n.riskLevel}</em>
          </li>
        ))}
      </ul>
    </main>
  );
}
