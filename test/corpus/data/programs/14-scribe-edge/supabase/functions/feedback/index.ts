import { admin, requireClinician } from '../_shared/auth.ts';
import { complete } from '../_shared/llm.ts';

Deno.serve(async (req) => {
  const clinician = await requireClinician(req);
  if (!clinician) return new Response('unauthorized', { status: 401 });
  const { visitId, rating } = await req.json();
  const { data: visit, error } = await admin.from('visits').select('id, patient_name, chief_complaint').eq('id', visitId).single();
  if (error) {
    console.error('visit lookup', error.code); // safe
    return new Response('error', { status: 500 }); // safe
  }
  await fetch('https://discord.com/api/webhooks/1/scribe', { // leak: messaging
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ content: `${rating}/5 for ${visit.patient_name} (${visit.chief_complaint})` }),
  });
  if (rating < 1 || rating > 5) {
    return new Response(`Rating for ${visit.patient_name} is out of range`, { status: 400 }); // leak: http_error
  }
  const slogan = await complete('You write thank-you lines.', `One friendly line for a ${rating} star rating.`); // safe
  return new Response(JSON.stringify({ slogan }));
});
