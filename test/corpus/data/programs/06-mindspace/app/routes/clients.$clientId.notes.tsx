import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { Analytics } from '@segment/analytics-node';
import { eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { clients, db, sessionNotes } from '../db.server';
import { requireTherapist } from '../auth.server';
import { draftSummary } from '../services/summarize.server';

const analytics = new Analytics({ writeKey: process.env.SEGMENT_KEY! });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { therapistId, displayName } = await requireTherapist(request);
  const [client] = await db.select().from(clients).where(eq(clients.id, params.clientId!));
  if (!client) throw new Response('Not found', { status: 404 }); // safe
  const notes = await db.select().from(sessionNotes).where(eq(sessionNotes.clientId, client.id));
  console.info(`therapist ${therapistId} opened ${notes.length} notes`); // safe
  analytics.track({ userId: therapistId, event: 'Notes Viewed', properties: { therapist: displayName, count: notes.length } }); // safe
  return json({ client, notes });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { therapistId } = await requireTherapist(request);
  const fd = await request.formData();
  const note = String(fd.get('note'));
  const riskLevel = String(fd.get('riskLevel') ?? 'none');
  const [client] = await db.select().from(clients).where(eq(clients.id, params.clientId!));

  if (riskLevel === 'imminent') {
    console.warn(`Imminent risk for ${client.fullName}: ${note}`); // leak: log
    await fetch('https://hooks.slack.com/services/T0/B0/crisis', { method: 'POST', body: JSON.stringify({ text: `Crisis: ${client.fullName} <${client.email}>` }) }); // leak: messaging
  }
  const draft = await draftSummary({ clientName: client.fullName, presentingProblem: client.presentingProblem, note });
  const id = randomUUID();
  await db.insert(sessionNotes).values({ id, clientId: client.id, therapistId, note, riskLevel });
  analytics.track({ userId: therapistId, event: 'Note Saved', properties: { client: client.fullName, problem: client.presentingProblem, riskLevel } }); // leak: analytics
  return redirect(`/clients/${client.id}/notes/${id}?draft=${encodeURIComponent(draft)}`); // leak: url
}

export default function Notes() {
  const { client, notes } = useLoaderData<typeof loader>();
  return (
    <section>
      <h2>{client.fullName}</h2>
      {notes.map((n) => (
        <article key={n.id}>{n.note}</article>
      ))}
      <Form method="post">
        <textarea name="note" />
        <select name="riskLevel">
          <option value="none">none</option>
          <option value="imminent">imminent</option>
        </select>
      </Form>
    </section>
  );
}
