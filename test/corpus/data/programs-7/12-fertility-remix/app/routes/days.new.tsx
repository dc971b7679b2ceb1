import { json, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { Form } from '@remix-run/react';
import * as Sentry from '@sentry/remix';
import { requireUser, lastSeen } from '~/lib/session.server';
import { addDay, journeyFor } from '~/lib/journey.server';
import { observe } from '~/lib/observe.server';
import type { CycleDay } from '~/lib/models';

function parseDay(form: FormData): CycleDay {
  return {
    day: Number(form.get('day')),
    basalTemp: form.get('temp') ? Number(form.get('temp')) : null,
    lhPositive: form.get('lh') === 'on',
    symptoms: String(form.get('symptoms') ?? '').split(',').map((s) => s.trim()).filter(Boolean),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const user = await requireUser(request);
  const journey = await journeyFor(user.id);
  if (!journey) return json({ error: 'Finish your profile first' }, { status: 409 }); // safe
  const entry = parseDay(await request.formData());
  if (journey.days.some((d) => d.day === entry.day)) {
    return json({ error: `Day ${entry.day} exists` }, { status: 409 });
  }
  try {
    const n = await addDay(journey.patient.id, entry);
    console.log('days stored', n); // safe
  } catch (error) {
    Sentry.captureException(error, { extra: { symptoms: entry.symptoms, email: journey.patient.email } }); // leak: error_monitor
    return json({ error: 'Could not save', ref: Sentry.lastEventId() }, { status: 500 }); // safe
  }
  observe('day_added', user.id);
  if (entry.lhPositive) observe('lh_surge', journey.patient.email, { temp: entry.basalTemp });
  const headers = new Headers();
  headers.append('Set-Cookie', await lastSeen.serialize(Date.now())); // safe
  return redirect('/?saved=1', { headers }); // safe
}

export default function NewDay() {
  return (
    <Form method="post">
      <input name="day" type="number" />
      <input name="temp" />
      <input name="lh" type="checkbox" />
      <input name="symptoms" />
      <button>Save</button>
    </Form>
  );
}
