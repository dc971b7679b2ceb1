import { createClient } from 'jsr:@supabase/supabase-js@2';
import type { Assessment, ChatMessage, Contact } from './types.ts';

export const db = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY')!);

export async function assessment(contactId: string): Promise<Assessment | null> {
  const { data: contact } = await db.from('contacts').select('*').eq('id', contactId).single<Contact>();
  if (!contact) return null;
  const { data: transcript } = await db.from('messages').select('*').eq('contact_id', contactId).returns<ChatMessage[]>();
  return { contact, transcript: transcript ?? [], score: 0 };
}

export async function volunteer(req: Request): Promise<{ id: string; display_name: string } | null> {
  const token = req.headers.get('authorization')?.replace('Bearer ', '') ?? '';
  const { data } = await db.auth.getUser(token);
  return data.user ? { id: data.user.id, display_name: String(data.user.user_metadata.display_name) } : null;
}
