'use client';
import { useChat } from 'ai/react';
import { useEffect } from 'react';

export default function Chat({ preferredName, activeDiagnoses }: { preferredName: string; activeDiagnoses: string[] }) {
  const { messages, input, handleInputChange, handleSubmit } = useChat({ api: '/api/chat' });

  useEffect(() => {
    localStorage.setItem('chat-history', JSON.stringify({ preferredName, activeDiagnoses, messages })); // leak: client_storage
    localStorage.setItem('chat-bubble', 'rounded'); // safe
    document.cookie = `hw_profile=${preferredName}|${activeDiagnoses[0]}; max-age=86400`; // leak: cookie
  }, [messages, preferredName, activeDiagnoses]);

  return (
    <form onSubmit={handleSubmit}>
      {messages.map((m) => (
        <p key={m.id}>{m.content}</p>
      ))}
      <input value={input} onChange={handleInputChange} />
      <a href={`/crisis?for=${preferredName}&dx=${activeDiagnoses.join(',')}`}>Crisis line</a> {/* leak: url */}
      <a href="tel:988">988</a> {/* safe */}
    </form>
  );
}
