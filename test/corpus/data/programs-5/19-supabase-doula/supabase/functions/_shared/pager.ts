import type { Database } from './database.types.ts';

type Mother = Database['public']['Tables']['mothers']['Row'];
type Midwife = Database['public']['Tables']['midwives']['Row'];

const TELEGRAM = `https://api.telegram.org/bot${Deno.env.get('TELEGRAM_TOKEN')}`;

export async function page(midwife: Midwife, mother: Mother, total: number) {
  await fetch(`${TELEGRAM}/sendMessage`, { // leak: messaging
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chat_id: midwife.pager, text: `EPDS ${total}: ${mother.full_name}, ${mother.phone}` }),
  });
}

export async function nudge(midwife: Midwife, open: number) {
  await fetch(`${TELEGRAM}/sendMessage`, { // safe
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chat_id: midwife.pager, text: `${open} check-ins are waiting for you.` }),
  });
}
