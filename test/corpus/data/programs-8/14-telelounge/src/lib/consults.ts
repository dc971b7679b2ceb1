import { supabase } from './supabase';
import type { ChatLine, Consult } from './types';

export async function load(id: string): Promise<Consult> {
  const { data, error, status } = await supabase.from('consults').select('*, attendee(*)').eq('id', id).single<Consult>();
  console.debug('consult', id, status, error?.code); // safe: reference, status, code
  if (error || !data) throw new Error(`consult ${id} could not be read`);
  return data;
}

export function waiting(onChange: (c: Consult) => void): () => void {
  const channel = supabase
    .channel('waiting')
    .on('postgres_changes', { event: 'UPDATE', schema: 'public', table: 'consults' }, (payload) => {
      const now = payload.new as Consult;
      console.debug('change', payload.eventType, now.status); // safe: kind and state
      console.debug('change', now.symptoms, payload.old); // leak: log
      onChange(now);
    })
    .subscribe((s) => console.debug('channel', s)); // safe
  return () => void supabase.removeChannel(channel);
}

export async function say(consultId: string, line: ChatLine): Promise<void> {
  const { error } = await supabase.from('chat').insert({ consult_id: consultId, ...line });
  if (error) console.error('chat', error.code); // safe: a code
  if (error) console.error('lost line', line.text); // leak: log
}

export async function upload(c: Consult, file: File): Promise<string> {
  const objectName = `${crypto.randomUUID()}.bin`;
  const { data } = await supabase.storage.from('attachments').upload(`${c.id}/${objectName}`, file);
  console.debug('uploaded', file.size, file.type); // safe: size and type
  return data?.path ?? '';
}
