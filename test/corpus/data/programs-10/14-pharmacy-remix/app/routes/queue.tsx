import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Link, isRouteErrorResponse, useLoaderData, useRouteError } from '@remix-run/react';
import { writeFile } from 'node:fs/promises';
import { prescriptions } from '~/lib/mongo.server';
import { rxLog } from '~/lib/log.server';

export async function loader({ request }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const state = (url.searchParams.get('state') ?? 'received') as 'received' | 'verified';
  const rows = await prescriptions.find({ state }).sort({ _id: 1 }).limit(100).toArray();
  rxLog.info(`queue ${state}: ${rows.length}`); // safe
  if (url.searchParams.has('export')) {
    const csv = rows.map((r) => [r.rxNumber, r.patient.name, r.patient.dob, r.drug.label, r.sig].join(',')).join('\n');
    await writeFile(`/tmp/queue-${state}.csv`, csv); // leak: file
  }
  const controlled = rows.filter((r) => r.drug.schedule);
  for (const r of controlled) rxLog.trace(`controlled: ${r.patient.name} / ${r.drug.label}`); // leak: log
  return json({ items: rows.map((r) => ({ id: r._id.toHexString(), rx: r.rxNumber, drug: r.drug.label })) });
}

export default function Queue() {
  const { items } = useLoaderData<typeof loader>();
  return (
    <ul>
      {items.map((i) => (
        <li key={i.id}>
          <Link to={`/rx/${i.id}`}>{i.rx}</Link> {/* safe */}
        </li>
      ))}
    </ul>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error)) console.error('route error', error.status); // safe
  return <p>The queue could not be loaded.</p>;
}
