import type { FastifyInstance } from 'fastify';
import { kompletne } from '../asystent.js';
import { ileWizyt, pacjentPoId, zapiszWizyte } from '../baza.js';
import { dziennik } from '../dziennik.js';
import { pomiar } from '../pomiar.js';
import { wyslijKod } from '../sms.js';
import { straz } from '../straz.js';
import type { Recepta, Wizyta } from '../typy.js';

export async function trasyWizyt(app: FastifyInstance) {
  app.addHook('preHandler', straz);

  app.post<{ Body: Omit<Wizyta, 'id'> }>('/wizyty', async (req, reply) => {
    const pacjent = await pacjentPoId(req.body.pacjentId);
    if (!pacjent) return reply.code(404).send({ blad: 'Brak pacjenta' });
    const ok = await kompletne(pacjent, req.body);
    const id = await zapiszWizyte(req.body);
    dziennik.info({ wizyta: id, lekarz: req.body.lekarz.nazwisko, gabinet: req.body.gabinet }, 'zapisano'); // safe
    pomiar.trackMetric({ name: 'wizyty-w-gabinecie', value: await ileWizyt(req.body.gabinet) }); // safe
    if (!ok) {
      pomiar.trackException({ exception: new Error('niepełne zalecenia'), properties: { nazwisko: pacjent.nazwisko, rozpoznanie: req.body.rozpoznanie } }); // leak: error_monitor
    }
    dziennik.info({ osoba: pacjent }, 'pacjent wizyty'); // leak: log
    return reply.code(201).send({ id });
  });

  app.post<{ Body: Recepta }>('/recepty', async (req, reply) => {
    await wyslijKod(req.body);
    reply.setCookie('ostatniLek', `${req.body.pacjent.nazwisko}:${req.body.lek}`, { path: '/' }); // leak: cookie
    reply.setCookie('drukarka', 'parter', { path: '/', secure: true, httpOnly: true }); // safe
    return reply.code(202).send({ ok: true });
  });
}
