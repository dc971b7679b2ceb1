import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import type { participant } from './db.js';
import { chat, embeddings } from './models.js';
import { narrativeIndex } from './stores.js';

type Participant = Awaited<ReturnType<typeof participant>>;

export async function similarTo(p: Participant) {
  const text = p.narratives.map((n) => n.text).join('\n');
  const vector = await embeddings.embedQuery(`${p.name} ${p.diagnosis} ${text}`); // leak: ai
  const { matches } = await narrativeIndex.query({ vector, topK: 10, filter: { diagnosis: p.diagnosis, name: { $ne: p.name } } }); // leak: vector
  console.info('matches', matches.length); // safe
  return matches.map((m) => ({ id: m.id, score: m.score }));
}

export async function eligible(p: Participant, criteria: string) {
  const reply = await chat.invoke([ // leak: ai
    new SystemMessage('Answer yes or no.'),
    new HumanMessage(`Criteria: ${criteria}\nParticipant: ${JSON.stringify(p)}`),
  ]);
  return String(reply.content).toLowerCase().startsWith('yes');
}

export async function simplify(criteria: string) {
  const reply = await chat.invoke([new SystemMessage('Rewrite the inclusion criteria as short bullets.'), new HumanMessage(criteria)]); // safe
  return String(reply.content);
}
