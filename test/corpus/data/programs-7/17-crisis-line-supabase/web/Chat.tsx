import { useEffect, useState } from 'preact/hooks';
import LogRocket from 'logrocket';
import { createClient } from '@supabase/supabase-js';
import type { ChatMessage, Contact } from '../supabase/functions/_shared/types.ts';

const supabase = createClient(import.meta.env.VITE_URL, import.meta.env.VITE_ANON);

export function Chat({ contact, me }: { contact: Contact; me: { id: string; displayName: string } }) {
  const [messages, setMessages] = useState<ChatMessage[]>([]);
  const [muted, setMuted] = useState(false);

  useEffect(() => {
    LogRocket.identify(me.id, { name: me.displayName }); // safe
    LogRocket.track('chat_open', { risk: contact.risk_level, nickname: contact.nickname, phone: contact.phone ?? '' }); // leak: analytics|error_monitor
    const channel = supabase
      .channel(`contact-${contact.id}`)
      .on('broadcast', { event: 'message' }, ({ payload }) => setMessages((m) => [...m, payload as ChatMessage]))
      .subscribe((status) => console.log('channel', status)); // safe
    return () => void supabase.removeChannel(channel);
  }, [contact.id]);

  useEffect(() => {
    localStorage.setItem('muted', muted ? 'y' : 'n'); // safe
    localStorage.setItem('unread', String(messages.length)); // safe
    localStorage.setItem('transcript', JSON.stringify(messages)); // leak: client_storage
  }, [messages, muted]);

  return (
    <div>
      <h3>{contact.nickname}</h3>
      {messages.map((m) => <p key={m.id}>{m.text}</p>)}
      <button onClick={() => setMuted(!muted)}>Mute</button>
    </div>
  );
}
