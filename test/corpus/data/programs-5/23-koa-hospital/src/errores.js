import Rollbar from 'rollbar';
import { registro } from './registro.js';

export const rollbar = new Rollbar({ accessToken: process.env.ROLLBAR_TOKEN, captureUncaught: true });

export async function capturaErrores(ctx, next) {
  try {
    await next();
  } catch (e) {
    const referencia = crypto.randomUUID();
    registro.error('fallo %s %s', referencia, e.name); // safe
    ctx.status = e.status ?? 500;
    ctx.body = { error: 'No se pudo completar la operación', referencia }; // safe
  }
}
