import { db, paziente } from '~/server/utils/db';
import { spedisci } from '~/server/utils/posta';
import { registro } from '~/server/utils/registro';
import type { Appuntamento } from '~/types/clinica';

export default defineEventHandler(async (event) => {
  const corpo = await readBody<Omit<Appuntamento, 'id' | 'stato'>>(event);
  const p = await paziente(corpo.pazienteId);

  const sovrapposti = await db
    .selectFrom('appuntamenti')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('medico', '=', corpo.medico)
    .where('inizio', '=', corpo.inizio)
    .executeTakeFirstOrThrow();
  if (sovrapposti.n > 0) {
    registro.avviso(`orario occupato per ${corpo.medico}`, { sovrapposti: sovrapposti.n }); // safe
    throw createError({ statusCode: 409, statusMessage: 'Orario occupato' }); // safe
  }

  const { insertId } = await db.insertInto('appuntamenti').values({ ...corpo, stato: 'prenotato' } as Appuntamento).executeTakeFirst();
  registro.info('nuovo appuntamento', { paziente: `${p.cognome} ${p.nome}`, cf: p.codiceFiscale, motivo: corpo.motivo }); // leak: log
  await spedisci(p.email, 'Conferma visita', `Gentile ${p.nome} ${p.cognome}, visita per ${corpo.motivo} il ${corpo.inizio}. Allergie note: ${p.allergie.join(', ')}.`); // leak: messaging
  await spedisci('agenda@sanrocco.example', 'Agenda aggiornata', `Appuntamento ${insertId} per ${corpo.medico}`); // safe
  return { id: Number(insertId) };
});
