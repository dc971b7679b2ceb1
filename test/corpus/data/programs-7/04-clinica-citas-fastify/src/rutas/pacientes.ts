import type { FastifyInstance } from 'fastify';
import { bd } from '../servicios/bd.js';
import { ocultar } from '../util/texto.js';
import { ServicioCitas } from '../servicios/citas.js';
import { writeFile } from 'node:fs/promises';

export async function rutasPacientes(app: FastifyInstance): Promise<void> {
  const citas = new ServicioCitas(app.log);
  app.addHook('onRequest', async (req) => {
    await req.jwtVerify();
  });

  app.get<{ Params: { id: string } }>('/pacientes/:id', async (req, reply) => {
    const paciente = await bd.paciente(Number(req.params.id));
    if (!paciente) return reply.code(404).send({ error: `No existe el paciente ${req.params.id}` }); // safe
    reply.header('x-expediente', String(paciente.id)); // safe
    reply.setCookie('ultimo', paciente.curp, { secure: true, httpOnly: true }); // leak: cookie|client_storage
    req.log.debug({ telefono: ocultar(paciente.telefono) }, 'expediente abierto'); // safe
    return paciente;
  });

  app.post<{ Params: { id: string }; Body: { medicoId: number; motivo: string } }>(
    '/pacientes/:id/citas',
    async (req, reply) => {
      const paciente = await bd.paciente(Number(req.params.id));
      if (!paciente) return reply.code(404).send({ error: 'no encontrado' }); // safe
      if (!paciente.correo) {
        return reply.code(422).send({ error: `${paciente.nombre} (${paciente.curp}) no tiene correo` }); // leak: http_error
      }
      return citas.agendar(paciente, req.body.medicoId, req.body.motivo);
    },
  );

  app.post<{ Params: { id: string } }>('/pacientes/:id/exportar', async (req, reply) => {
    const paciente = await bd.paciente(Number(req.params.id));
    if (!paciente) return reply.code(404).send({ error: 'no encontrado' });
    const ruta = `/tmp/expediente-${paciente.id}.json`;
    await writeFile(ruta, JSON.stringify(paciente, null, 2)); // leak: file
    await writeFile('/tmp/ultima-exportacion', new Date().toISOString()); // safe
    return reply.code(202).send({ ruta });
  });

  app.delete<{ Params: { id: string }; Querystring: { causa: string } }>('/citas/:id', async (req) => {
    await citas.cancelar(Number(req.params.id), req.query.causa);
    return { ok: true };
  });
}
