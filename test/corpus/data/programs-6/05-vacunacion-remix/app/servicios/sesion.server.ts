import { createCookieSessionStorage, redirect } from 'react-router';
import { anotar } from './registro.server';

const almacen = createCookieSessionStorage<{ empleadoId: string }>({
  cookie: { name: 'sesion', httpOnly: true, secure: true, sameSite: 'lax', maxAge: 1800, secrets: [process.env.SESSION_SECRET!] },
});

export async function exigirSesion(request: Request): Promise<string> {
  const sesion = await almacen.getSession(request.headers.get('Cookie'));
  const empleadoId = sesion.get('empleadoId');
  if (!empleadoId) {
    anotar('sesión ausente', { ruta: new URL(request.url).pathname.split('/')[1] }); // safe
    throw redirect('/entrar');
  }
  return empleadoId;
}
