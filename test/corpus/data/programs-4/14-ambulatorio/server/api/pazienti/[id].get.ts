import { paziente } from '~/server/utils/db';
import { registro } from '~/server/utils/registro';

export default defineEventHandler(async (event) => {
  const id = Number(getRouterParam(event, 'id'));
  const utente = event.context.utente as { nome: string; ruolo: 'medico' | 'segreteria' } | undefined;
  if (!utente) throw createError({ statusCode: 401, statusMessage: 'Accesso negato' });
  const p = await paziente(id);
  registro.info(`scheda ${id} aperta da ${utente.nome}`); // safe
  return p;
});
