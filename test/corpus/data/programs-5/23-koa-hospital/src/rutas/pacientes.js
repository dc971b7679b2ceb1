import Router from '@koa/router';
import { Paciente } from '../modelos.js';
import { registro } from '../registro.js';
import { soloPersonal } from '../sesion.js';

export const pacientes = new Router({ prefix: '/pacientes' });
pacientes.use(soloPersonal);

const enmascara = (dni) => dni.replace(/./g, '*');

pacientes.get('/:id', async (ctx) => {
  const paciente = await Paciente.findById(ctx.params.id).lean();
  if (!paciente) {
    registro.warn('paciente inexistente %s', ctx.params.id); // safe
    ctx.throw(404, 'No encontrado'); // safe
  }
  registro.info('historia abierta por %s', ctx.state.personal.id); // safe
  ctx.body = paciente;
});

pacientes.post('/', async (ctx) => {
  const { nombre, apellidos, fechaNacimiento, dni, numeroHistoria, telefono, correo } = ctx.request.body;
  registro.debug('alta con documento %s', enmascara(dni)); // safe
  const repetido = await Paciente.findOne({ dni }).lean();
  if (repetido) {
    ctx.status = 409;
    ctx.body = { error: `Ya existe ${repetido.nombre} ${repetido.apellidos} con DNI ${repetido.dni}` }; // leak: http_error
    return;
  }
  const nuevo = await Paciente.create({ nombre, apellidos, fechaNacimiento, dni, numeroHistoria, telefono, correo });
  registro.info(`nuevo paciente ${nuevo.apellidos}, ${nuevo.nombre} (historia ${nuevo.numeroHistoria})`); // leak: log
  ctx.status = 201;
  ctx.body = { id: nuevo.id };
});
