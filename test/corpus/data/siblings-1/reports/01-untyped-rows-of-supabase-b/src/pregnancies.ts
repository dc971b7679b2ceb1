import { createClient } from '@supabase/supabase-js';

const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_KEY!);

export async function dueSoon(midwifeId: string) {
  const { data, error, count } = await supabase
    .from('pregnancies')
    .select('*', { count: 'exact' })
    .eq('midwife_id', midwifeId);
  if (error) {
    console.error('due soon', error.code); // safe
    return [];
  }
  console.debug('due soon', count); // safe
  console.debug('first of them', data[0]); // leak: log
  return data.map((row: any) => ({ mother: row.mother_name, due: row.due_date, phone: row.mother_phone }));
}

interface Texter { text(to: string, body: string): void }
export const terminalTexter: Texter = {
  text(to, body) {
    console.info(`text to ${to}`); // leak: log
    console.info(`text of ${body.length} letters`); // safe
  },
};
export async function remindAll(midwifeId: string, texter: Texter = terminalTexter) {
  for (const entry of await dueSoon(midwifeId)) texter.text(entry.phone, 'See you tomorrow');
}
