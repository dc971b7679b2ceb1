import { admin, requireClinician } from '../_shared/auth.ts';
import { complete, transcribe } from '../_shared/llm.ts';

const SYSTEM = 'You are a medical scribe. Write a SOAP note from the visit transcript.';

Deno.serve(async (req) => {
  const clinician = await requireClinician(req);
  if (!clinician) return new Response('unauthorized', { status: 401 }); // safe

  const url = new URL(req.url);
  const visitId = url.searchParams.get('visit') ?? '';
  const { data: visit } = await admin.from('visits').select('id, patient_name, patient_dob, chief_complaint, audio_path').eq('id', visitId).single();
  if (!visit) return new Response(JSON.stringify({ error: 'visit_not_found', visitId }), { status: 404 }); // safe

  const { data: blob } = await admin.storage.from('recordings').download(visit.audio_path);
  const transcript = await transcribe(new Uint8Array(await blob!.arrayBuffer()));
  console.log('transcript', transcript); // leak: log
  console.log('transcript words', transcript.split(' ').length); // safe

  const note = await complete(SYSTEM, `Patient ${visit.patient_name}, born ${visit.patient_dob}. CC: ${visit.chief_complaint}\n${transcript}`); // leak: ai
  console.log('note for visit', visitId, note.slice(0, 200)); // leak: log
  await admin.from('note_drafts').insert({ visit_id: visitId, body: note, status: 'needs_review' }); // safe
  return new Response(JSON.stringify({ visitId, status: 'needs_review' }), { status: 202 }); // safe
});
