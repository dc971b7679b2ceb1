import { createHmac, timingSafeEqual } from 'node:crypto';

const firma = (id) => createHmac('sha256', process.env.CLAVE_SESION).update(id).digest();

export async function soloPersonal(ctx, next) {
  const [id, mac] = (ctx.cookies.get('personal') || '').split('.');
  const dada = Buffer.from(mac || '', 'base64url');
  const buena = firma(id || '');
  if (dada.length !== buena.length || !timingSafeEqual(dada, buena)) ctx.throw(401);
  ctx.state.personal = { id };
  await next();
}
