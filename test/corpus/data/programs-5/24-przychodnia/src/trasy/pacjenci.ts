import type { FastifyInstance } from 'fastify';
import { pacjentPoId, pacjentPoPeselu } from '../baza.js';
import { dziennik } from '../dziennik.js';
import { straz } from '../straz.js';

export async function trasyPacjentow(app: FastifyInstance) {
  app.addHook('preHandler', straz);

  app.get<{ Params: { id: string } }>('/pacjenci/:id', async (req, reply) => {
    const pacjent = await pacjentPoId(req.params.id);
    if (!pacjent) return reply.code(404).send({ blad: 'Nie znaleziono', id: req.params.id }); // safe
    dziennik.info({ pacjent }, 'otwarto kartę'); // safe
    return pacjent;
  });

  app.post<{ Body: { pesel: string } }>('/pacjenci/szukaj', async (req, reply) => {
    const { pesel } = req.body;
    if (!/^\d{11}$/.test(pesel)) {
      dziennik.warn({ dlugosc: pesel.length }, 'zły PESEL'); // safe
      return reply.code(422).send({ blad: 'Nieprawidłowy numer PESEL' }); // safe
    }
    const pacjent = await pacjentPoPeselu(pesel);
    if (!pacjent) {
      dziennik.info(`brak pacjenta o numerze PESEL ${pesel}`); // leak: log
      return reply.code(404).send({ blad: 'Nie znaleziono' });
    }
    if (!pacjent.adres) {
      return reply.code(409).send({ blad: `Pacjent ${pacjent.imie} ${pacjent.nazwisko} (${pacjent.pesel}) nie ma adresu` }); // leak: http_error
    }
    return reply.redirect(`/karta?pesel=${pacjent.pesel}&nazwisko=${pacjent.nazwisko}`); // leak: url
  });
}
