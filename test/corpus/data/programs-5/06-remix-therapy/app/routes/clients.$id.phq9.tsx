import { json, type ActionFunctionArgs } from '@remix-run/node';
import { phq9Schema } from '~/schemas';
import { getClient, getNotes, saveScore } from '~/utils/db.server';
import { write } from '~/utils/log.server';
import { score } from '~/utils/scoring';
import { requireTherapist } from '~/utils/session.server';
import { themes } from '~/utils/summary.server';

export async function action({ request, params }: ActionFunctionArgs) {
  const therapistId = await requireTherapist(request);
  const form = await request.formData();
  const parsed = phq9Schema.safeParse({ clientId: params.id, answers: form.getAll('a') });
  if (!parsed.success) return json({ ok: false }, { status: 400 });
  const client = await getClient(parsed.data.clientId, therapistId);
  if (!client) return json({ ok: false }, { status: 404 });

  const result = score(parsed.data);
  const { id } = await saveScore(client.id, result.total, result.item9);
  if (result.item9 > 0) {
    write('warn', 'item9', { who: client.legalName, contact: client.emergencyContact.phone, item9: result.item9 });
  }
  console.info('phq9 stored', id); // safe
  const count = await themes(client, await getNotes(client.id));
  return json({ ok: true, id, themes: count });
}
