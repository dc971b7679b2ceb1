import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireUser } from '~/lib/session.server';
import { journeyFor } from '~/lib/journey.server';
import { pageTiming } from '~/lib/observe.server';
import { CycleChart } from '~/components/CycleChart';

export async function loader({ request }: LoaderFunctionArgs) {
  const t0 = performance.now();
  const user = await requireUser(request);
  const journey = await journeyFor(user.id);
  if (!journey) return redirect('/welcome'); // safe
  const pending = journey.transfers.filter((t) => t.outcome === 'pending');
  console.log(`dashboard user=${user.id} pending=${pending.length}`); // safe
  if (pending.length > 1) {
    console.warn('more than one open transfer', journey.patient.fullName, pending[0].grade); // leak: log
  }
  pageTiming('/', performance.now() - t0);
  return json(journey, { headers: { 'Cache-Control': 'private, no-store' } });
}

export default function Index() {
  const journey = useLoaderData<typeof loader>();
  return (
    <main>
      <h1>{journey.patient.fullName}</h1>
      <CycleChart days={journey.days} owner={journey.patient.fullName} />
    </main>
  );
}
