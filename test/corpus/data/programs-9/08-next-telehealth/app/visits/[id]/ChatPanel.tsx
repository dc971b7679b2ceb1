'use client';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import * as Sentry from '@sentry/nextjs';
import posthog from 'posthog-js';

type Msg = { id: string; from: 'patient' | 'doctor'; text: string };
type State = { messages: Msg[]; typing: boolean };
type Action = { type: 'received' | 'sent'; msg: Msg } | { type: 'typing'; on: boolean };

function reducer(s: State, a: Action): State {
  switch (a.type) {
    case 'typing':
      return { ...s, typing: a.on };
    default:
      return { ...s, messages: [...s.messages, a.msg] };
  }
}

export function ChatPanel({ visitId, patient }: { visitId: string; patient: { name: string; conditions: string[] } }) {
  const [state, dispatch] = useReducer(reducer, { messages: [], typing: false });
  const ws = useRef<WebSocket | null>(null);

  useEffect(() => {
    const socket = new WebSocket(`wss://${window.location.host}/visits/${visitId}/chat`); // safe
    ws.current = socket;
    socket.onmessage = (ev) => {
      const msg: Msg = JSON.parse(ev.data);
      dispatch({ type: 'received', msg });
      console.debug('chat message', msg.id, msg.from); // safe
    };
    socket.onclose = (ev) => {
      Sentry.captureMessage(`chat closed ${ev.code}`); // safe
    };
    return () => socket.close();
  }, [visitId]);

  useEffect(() => {
    sessionStorage.setItem(`chat-${visitId}`, JSON.stringify(state.messages)); // leak: client-storage
    posthog.capture('chat_length', { n: state.messages.length }); // safe
  }, [visitId, state.messages]);

  const send = useCallback((text: string) => {
    const msg: Msg = { id: crypto.randomUUID(), from: 'patient', text };
    try {
      ws.current!.send(JSON.stringify(msg)); // safe
      dispatch({ type: 'sent', msg });
    } catch (e) {
      Sentry.captureException(e, { extra: { lastMessage: text, conditions: patient.conditions } }); // leak: error_monitor
      console.error(`${patient.name} could not send: ${text}`); // leak: log
    }
  }, [patient]);

  return (
    <aside>
      <h3>{patient.name}</h3> {/* safe */}
      {state.messages.map((m) => (
        <p key={m.id} className={m.from}>{m.text}</p>
      ))}
      {state.typing && <em>typing</em>}
      <input onKeyDown={(e) => e.key === 'Enter' && send(e.currentTarget.value)} />
    </aside>
  );
}
