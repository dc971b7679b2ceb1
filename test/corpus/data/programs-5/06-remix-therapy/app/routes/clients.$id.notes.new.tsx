import { json, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import * as Sentry from '@sentry/remix';
import { sessionNoteSchema } from '~/schemas';
import { getClient, saveNote } from '~/utils/db.server';
import { requireTherapist } from '~/utils/session.server';

const formSchema = sessionNoteSchema.omit({ id: true });

export async function action({ request, params }: ActionFunctionArgs) {
  const therapistId = await requireTherapist(request);
  const raw = Object.fromEntries(await request.formData());
  const parsed = formSchema.safeParse({ ...raw, clientId: params.id });
  if (!parsed.success) {
    return json({ error: `Check: ${Object.keys(parsed.error.flatten().fieldErrors).join(', ')}` }, { status: 400 }); // safe
  }
  const client = await getClient(parsed.data.clientId, therapistId);
  if (!client) throw json({ message: 'Not found' }, { status: 404 });
  try {
    const { id } = await saveNote(parsed.data);
    console.info('note saved', { id, length: parsed.data.content.length }); // safe
    return redirect(`/clients/${client.id}`); // safe
  } catch (err) {
    Sentry.withScope((scope) => {
      scope.setTag('feature', 'session-note'); // safe
      scope.setContext('note', { content: parsed.data.content, risk: parsed.data.riskLevel, client: client.legalName }); // leak: error_monitor
      Sentry.captureException(new Error('session note could not be stored')); // safe
    });
    return json({ error: `Could not save the note about ${client.legalName}: "${parsed.data.content.slice(0, 40)}"` }, { status: 500 }); // leak: http_error
  }
}

export default function NewNote() {
  const data = useActionData<typeof action>();
  return (
    <Form method="post">
      <input type="date" name="heldOn" required />
      <select name="riskLevel">
        <option>none</option>
        <option>low</option>
        <option>moderate</option>
        <option>high</option>
      </select>
      <textarea name="content" rows={16} required />
      {data?.error ? <p role="alert">{data.error}</p> : null}
      <button>Save</button>
    </Form>
  );
}
