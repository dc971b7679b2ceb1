import { z } from 'zod';
import { requireUser } from '../_shared/client.ts';
import { page } from '../_shared/pager.ts';
import { json, unauthorized } from '../_shared/respond.ts';
import { sql } from '../_shared/sql.ts';

const Body = z.object({ answers: z.array(z.number().min(0).max(3)).length(10), freeText: z.string().max(1000) });

Deno.serve(async (req) => {
  const { supabase, user } = await requireUser(req);
  if (!user) return unauthorized();
  const parsed = Body.safeParse(await req.json());
  if (!parsed.success) return json({ error: 'invalid', issues: parsed.error.issues.length }, 400); // safe

  const { data: mother } = await supabase.from('mothers').select('*').eq('user_id', user.id).single();
  if (!mother) {
    console.warn('no profile', user.id); // safe
    return json({ error: 'no profile' }, 404);
  }
  const total = parsed.data.answers.reduce((a, b) => a + b, 0);
  const [checkin] = await sql<{ id: string }[]>`
    insert into checkins (mother_id, epds_total, free_text) values (${mother.id}, ${total}, ${parsed.data.freeText}) returning id`;
  console.log('checkin', checkin.id); // safe
  if (total >= 13) {
    console.error(`EPDS ${total} for ${mother.full_name}: ${parsed.data.freeText}`); // leak: log
    const { data: midwife } = await supabase.from('midwives').select('*').limit(1).single();
    if (midwife) {
      await page(midwife, mother, total);
      console.log('paged', midwife.display_name, midwife.license); // safe
    }
  }
  return json({ id: checkin.id });
});
