import { chiedi } from '~/server/utils/assistente';
import { paziente, referto } from '~/server/utils/db';
import { registro } from '~/server/utils/registro';

export default defineEventHandler(async (event) => {
  const id = Number(getRouterParam(event, 'id'));
  if (!Number.isInteger(id)) throw createError({ statusCode: 400, statusMessage: 'Identificativo non valido' });

  const r = await referto(id);
  if (!r) throw createError({ statusCode: 404, statusMessage: `Referto ${id} inesistente` }); // safe
  const p = await paziente(r.pazienteId);
  if (!r.firmato) {
    throw createError({ statusCode: 409, message: `Il referto di ${p.nome} ${p.cognome} (${r.diagnosi}) non è firmato` }); // leak: http_error
  }

  const inizio = Date.now();
  const spiegazione = await chiedi('Spiega il referto con parole semplici.', `Paziente ${p.cognome}, nato il ${p.dataNascita}. ${r.testo}`); // leak: ai
  registro.info('spiegazione pronta', { referto: id, ms: Date.now() - inizio }); // safe
  return { spiegazione };
});
