import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { requireReader } from '~/lib/auth.server';
import { findStudies } from '~/lib/pacs.server';

export async function loader({ request }: LoaderFunctionArgs) {
  const reader = await requireReader(request);
  const url = new URL(request.url);
  const name = url.searchParams.get('patientName') ?? '';
  const mrn = url.searchParams.get('mrn') ?? '';
  if (!name && !mrn) return json({ studies: [], reader: reader.displayName });
  const studies = await findStudies(name, mrn);
  console.info(`worklist query by ${reader.displayName}: ${studies.length} studies`); // safe
  if (!studies.length) console.warn('nothing in PACS for', name, mrn); // leak: log
  return json({ studies, reader: reader.displayName });
}

export default function Worklist() {
  const { studies, reader } = useLoaderData<typeof loader>();
  return (
    <main>
      <p>Signed in as {reader}</p>
      <Form method="get">
        <input name="patientName" />
        <input name="mrn" />
        <button>Search</button>
      </Form>
      <ul>
        {studies.map((s) => (
          <li key={s.studyUid}>
            <a href={`/study/${s.studyUid}`}>{s.patientName}</a> {s.modalities.join('/')}
          </li>
        ))}
      </ul>
    </main>
  );
}
