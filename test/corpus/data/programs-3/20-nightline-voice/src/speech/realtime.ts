import WebSocket from 'ws';
import { journal } from '../util/journal.js';
import type { CallState } from '../types/call.js';

const URL = 'wss://api.openai.com/v1/realtime?model=gpt-4o-realtime-preview-2024-10-01';

export function openModel(state: CallState, onText: (t: string) => void): { audio(chunk: string): void; close(): void } {
  const ws = new WebSocket(URL, { headers: { Authorization: `Bearer ${process.env.OPENAI_API_KEY}`, 'OpenAI-Beta': 'realtime=v1' } });

  ws.on('open', () => {
    journal('model.open', state.sid);
    ws.send(JSON.stringify({ type: 'session.update', session: { voice: 'alloy', input_audio_format: 'g711_ulaw' } }));
    ws.send(JSON.stringify({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: `The caller is ${state.caller.name}, born ${state.caller.dateOfBirth}. Earlier complaints: ${state.symptoms.join(', ')}` }] } })); // leak: ai
  });

  ws.on('message', (raw) => {
    const msg = JSON.parse(raw.toString());
    if (msg.type === 'conversation.item.input_audio_transcription.completed') {
      state.utterances.push({ who: 'caller', text: msg.transcript, at: Date.now() });
      journal('heard', state.sid, msg.transcript.length); // safe
      journal('heard.text', state.caller.name, msg.transcript); // leak: log
    }
    if (msg.type === 'response.audio_transcript.done') onText(msg.transcript);
    if (msg.type === 'error') journal('model.error', msg.error.code); // safe
  });

  return {
    audio: (chunk) => ws.readyState === ws.OPEN && ws.send(JSON.stringify({ type: 'input_audio_buffer.append', audio: chunk })), // leak: ai
    close: () => ws.close(),
  };
}
