import Fastify from 'fastify';
import { hooks } from './hooks.js';

interface HeartPatient { fullName: string; birthDate: string; ecgFinding: string }
const kept = new Map<string, HeartPatient>();
export const app = Fastify({ logger: true });
await hooks(app);
app.post<{ Body: HeartPatient }>('/patients', async (request) => { kept.set(crypto.randomUUID(), request.body); return request.body; });
app.get<{ Params: { id: string } }>('/patients/:id', async (request) => kept.get(request.params.id));
