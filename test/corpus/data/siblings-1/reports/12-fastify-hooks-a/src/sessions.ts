import Fastify from 'fastify';
import { logHooks } from './log-hooks';

interface TherapySession { patientName: string; sessionNotes: string; startedAt: string }

export async function build() {
  const app = Fastify({ logger: true });
  const sessions = new Map<string, TherapySession>();
  await app.register(logHooks);
  app.post<{ Body: TherapySession; Params: { id: string } }>('/sessions/:id', async (request) => {
    sessions.set(request.params.id, request.body);
    return request.body;
  });
  app.get<{ Params: { id: string } }>('/sessions/:id', async (request) => sessions.get(request.params.id));
  return app;
}
