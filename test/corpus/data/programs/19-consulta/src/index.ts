import { Hono } from 'hono';
import { jwt } from 'hono/jwt';
import { setCookie } from 'hono/cookie';
import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';
import type { Env } from './env';
import { buscarPaciente, contarPacientes } from './repo';
import { consejoGeneral, resumenClinico } from './ia';

const app = new Hono<{ Bindings: Env }>();

app.use('*', (c, next) => jwt({ secret: c.env.JWT_SECRET })(c, next));

app.get('/pacientes/:id', async (c) => {
  const paciente = await buscarPaciente(c.env, c.req.param('id'));
  if (!paciente) return c.json({ error: 'paciente_no_encontrado' }, 404); // safe
  console.log(`Consulta de ${paciente.nombre} ${paciente.apellidos}: ${paciente.diagnostico}`); // leak: log
  setCookie(c, 'ultimo_paciente', `${paciente.nombre} ${paciente.apellidos}`, { secure: true, httpOnly: true }); // leak: cookie
  setCookie(c, 'idioma', 'es', { secure: true, httpOnly: true }); // safe
  return c.json(paciente);
});

app.post('/pacientes/:id/resumen', async (c) => {
  const paciente = await buscarPaciente(c.env, c.req.param('id'));
  if (!paciente) return c.json({ error: 'paciente_no_encontrado' }, 404);
  if (!paciente.diagnostico) {
    return c.json({ error: `${paciente.nombre} ${paciente.apellidos} (tel. ${paciente.telefono}) no tiene diagnóstico` }, 422); // leak: http_error
  }
  const borrador = await resumenClinico(c.env, paciente);
  console.log('resumen generado', borrador.length); // safe
  return c.json({ borrador, requiereRevision: true });
});

const Aviso = z.object({ fecha: z.string() });

app.post('/pacientes/:id/aviso', zValidator('json', Aviso), async (c) => {
  const paciente = await buscarPaciente(c.env, c.req.param('id'));
  if (!paciente) return c.json({ error: 'paciente_no_encontrado' }, 404);
  const { fecha } = c.req.valid('json');
  const r = await fetch('https://graph.facebook.com/v19.0/1000/messages', { // leak: messaging|third-party
    method: 'POST',
    headers: { authorization: `Bearer ${c.env.WHATSAPP_TOKEN}` },
    body: JSON.stringify({ to: paciente.telefono, text: { body: `${paciente.nombre}, control de ${paciente.diagnostico} el ${fecha}` } }),
  });
  console.log('whatsapp', r.status); // safe
  return c.json({ enviado: r.ok });
});

app.get('/resumen/portada', async (c) => {
  const [total, consejo] = await Promise.all([contarPacientes(c.env), consejoGeneral(c.env, 'sueño')]);
  return c.json({ total, consejo }); // safe
});

export default app;
