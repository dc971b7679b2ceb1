import Groq from 'groq-sdk';
import rateLimit from 'express-rate-limit';
import type { Request, Response } from 'express';
import type { GroupNote } from './types';
import { logger, rawLogger } from './logger';

const groq = new Groq();
export const assistantLimit = rateLimit({ windowMs: 60_000, limit: 10 });

export async function* stream(note: GroupNote): AsyncGenerator<string> {
  const prompt = `Shorten this group note:\n${note.body}`;
  const chunks = await groq.chat.completions.create({ model: 'llama-3.1-70b-versatile', stream: true, messages: [{ role: 'user', content: prompt }] }); // leak: ai
  for await (const chunk of chunks) yield chunk.choices[0]?.delta?.content ?? '';
}

export async function shorten(req: Request, res: Response): Promise<void> {
  const note = req.body as GroupNote;
  logger.debug('note in', { note: note.id, body: note.body }); // safe: the format drops the body
  let n = 0;
  let all = '';
  for await (const piece of stream(note)) {
    n += 1;
    all += piece;
    res.write(piece);
  }
  logger.info('shortened', { note: note.id, pieces: n, chars: all.length }); // safe: reference and counts
  rawLogger.info(all); // leak: log
  res.end();
}

export async function agenda(topic: 'relapse' | 'family' | 'work'): Promise<string> {
  const r = await groq.chat.completions.create({ model: 'llama-3.1-70b-versatile', messages: [{ role: 'user', content: `Write an agenda for a group on ${topic}.` }] }); // safe: a topic of a group
  logger.info('agenda', { topic, text: r.choices[0]?.message.content }); // safe: made from a topic
  return r.choices[0]?.message.content ?? '';
}
