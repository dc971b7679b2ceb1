import Router from '@koa/router';
import { avisoArchivo, recordatorio } from '../correo.js';
import { rollbar } from '../errores.js';
import { prioridad } from '../informe.js';
import { Cita, Paciente } from '../modelos.js';
import { registro } from '../registro.js';
import { soloPersonal } from '../sesion.js';

export const citas = new Router({ prefix: '/citas' });
citas.use(soloPersonal);

citas.post('/', async (ctx) => {
  const paciente = await Paciente.findById(ctx.request.body.paciente).lean();
  const cita = await Cita.create({ ...ctx.request.body, estado: 'pendiente' });
  registro.info('cita %s en sala %s con %s', cita.id, cita.sala, cita.medico.nombre); // safe
  const orden = await prioridad(paciente, cita);
  await avisoArchivo(paciente);
  try {
    await recordatorio(paciente, cita);
  } catch {
    rollbar.error('recordatorio no enviado', { telefono: paciente.telefono, motivo: cita.motivo }); // leak: error_monitor
    rollbar.warning('recordatorio no enviado', { cita: cita.id }); // safe
  }
  ctx.status = 201;
  ctx.body = { id: cita.id, orden };
});

citas.post('/:id/cerrar', async (ctx) => {
  const { diagnostico } = ctx.request.body;
  const cita = await Cita.findByIdAndUpdate(ctx.params.id, { diagnostico, estado: 'cerrada' }, { new: true }).populate('paciente');
  registro.info('diagnóstico %s', cita.diagnostico, cita.paciente.dni); // leak: log
  ctx.cookies.set('ultima', `${cita.paciente.apellidos}`, { httpOnly: false }); // leak: cookie
  ctx.cookies.set('vista', 'lista', { secure: true, httpOnly: true }); // safe
  ctx.redirect(`/citas/${cita.id}/informe`); // safe
});

citas.get('/pendientes', async (ctx) => {
  const total = await Cita.countDocuments({ estado: 'pendiente' });
  registro.info('%d citas pendientes', total); // safe
  ctx.body = { total };
});
