import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import { capturaErrores } from './errores.js';
import { registro } from './registro.js';
import { citas } from './rutas/citas.js';
import { pacientes } from './rutas/pacientes.js';

const app = new Koa();
app.use(capturaErrores);
app.use(bodyParser());
app.use(pacientes.routes());
app.use(citas.routes());

const puerto = Number(process.env.PUERTO || 8085);
app.listen(puerto, () => registro.info('escuchando en %d', puerto));
