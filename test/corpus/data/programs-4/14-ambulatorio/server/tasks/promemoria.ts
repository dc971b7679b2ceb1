import { db, paziente } from '~/server/utils/db';
import { registro } from '~/server/utils/registro';

export default defineTask({
  meta: { name: 'promemoria', description: 'SMS del giorno prima' },
  async run() {
    const domani = new Date(Date.now() + 864e5).toISOString().slice(0, 10);
    const lista = await db.selectFrom('appuntamenti').selectAll().where('inizio', 'like', `${domani}%`).execute();
    let inviati = 0;
    for (const a of lista) {
      const p = await paziente(a.pazienteId);
      if (!p.telefono) {
        registro.avviso(`senza telefono: ${p.cognome} ${p.nome}, ${p.dataNascita}`); // leak: log
        continue;
      }
      await $fetch('https://gateway.smsitalia.example/send', { // leak: messaging
        method: 'POST',
        body: { numero: p.telefono, testo: `${p.nome}, domani alle ${a.inizio.slice(11, 16)} ${a.motivo} con ${a.medico}` },
      });
      inviati += 1;
    }
    registro.info('promemoria inviati', { inviati, totale: lista.length }); // safe
    return { result: inviati };
  },
});
