import { json, type ActionFunctionArgs } from '@remix-run/node';
import { writeFile } from 'node:fs/promises';
import { requireReader } from '~/lib/auth.server';
import { readHeader } from '~/lib/dicom';
import { storeInstance } from '~/lib/pacs.server';
import { contribute, triageStudy } from '~/lib/triage.server';

export async function action({ request }: ActionFunctionArgs) {
  await requireReader(request);
  const bytes = await request.arrayBuffer();
  const header = readHeader(new Uint8Array(bytes));
  if (!header.studyUid) {
    await writeFile(`/tmp/rejected-${Date.now()}.json`, JSON.stringify(header)); // leak: file
    return json({ error: `Study of ${header.patientName} (${header.patientId}) has no UID` }, { status: 422 }); // leak: http_error
  }
  await storeInstance(bytes);
  const verdict = await triageStudy(bytes);
  if (process.env.RESEARCH === '1') await contribute(bytes);
  return json({ studyUid: header.studyUid, score: verdict.score });
}
