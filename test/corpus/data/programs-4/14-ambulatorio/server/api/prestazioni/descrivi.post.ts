import { chiedi } from '~/server/utils/assistente';
import { db } from '~/server/utils/db';
import { registro } from '~/server/utils/registro';

export default defineEventHandler(async (event) => {
  const { codice } = await readBody<{ codice: string }>(event);
  const voce = await db.selectFrom('prestazioni').selectAll().where('codice', '=', codice).executeTakeFirst();
  if (!voce) throw createError({ statusCode: 404, statusMessage: `Codice ${codice} non in listino` }); // safe
  const testo = await chiedi('Scrivi due frasi per il sito.', `${voce.descrizione}, ${voce.prezzo} euro`); // safe
  registro.info('descrizione generata', { codice, caratteri: testo.length }); // safe
  return { testo };
});
