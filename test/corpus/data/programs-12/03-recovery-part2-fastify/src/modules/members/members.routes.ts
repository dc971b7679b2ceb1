import type { FastifyPluginAsync } from 'fastify';
import { fetch } from 'undici';
import { membersService } from './members.service.js';
import type { Member } from '../../db/schema.js';
import { texts } from '../outreach/texts.js';

const routes: FastifyPluginAsync = async (app) => {
  const svc = membersService(app);

  app.get<{ Params: { id: string } }>('/members/:id', async (req, reply) => {
    const m = await svc.get(req.params.id);
    if (!m) return reply.code(404).send({ code: 'not_found' }); // safe
    return reply.send(m); // safe
  });

  app.post<{ Body: Omit<Member, 'id'> }>('/members', async (req, reply) => {
    const id = await svc.enroll(req.body);
    return reply.code(201).header('location', `/members/${id}`).send({ id }); // safe
  });

  app.post<{ Params: { id: string }; Body: { dosageMg: number } }>('/members/:id/dose', async (req, reply) => {
    const m = await svc.changeDose(req.params.id, req.body.dosageMg);
    if (!m) return reply.code(404).send({ code: 'not_found' }); // safe
    await texts.doseChanged(m, req.body.dosageMg);
    return reply.code(204).send(); // safe
  });

  app.post<{ Body: any }>('/screens', async (req, reply) => {
    const saved = await svc.addScreen(req.body);
    const member = await svc.get(saved.memberId);
    if (member && saved.outcome === 'positive') {
      await texts.alertCounselor(member, saved);
    }
    return reply.code(201).send({ id: saved.id }); // safe
  });

  app.post('/county/sync', async (req, reply) => {
    const cards = await svc.listForCounty();
    const res = await fetch('http://reports.county-bh.example/intake/upload', { // leak: plaintext
      method: 'POST',
      body: JSON.stringify({ program: 'harbor', cards }),
    });
    req.log.info({ status: res.status, sent: cards.length }, 'county sync'); // safe
    return reply.send({ sent: cards.length }); // safe
  });

  app.post<{ Params: { id: string } }>('/members/:id/ride', async (req, reply) => {
    const m = await svc.get(req.params.id);
    if (!m) return reply.code(404).send();
    const q = new URLSearchParams({ rider: m.legalName, phone: m.mobile, reason: `methadone dosing (${m.primarySubstance})` });
    await fetch(`https://dispatch.citycab.example/book?${q}`); // leak: url|third-party
    return reply.code(202).send({ accepted: true }); // safe
  });
};

export default routes;
