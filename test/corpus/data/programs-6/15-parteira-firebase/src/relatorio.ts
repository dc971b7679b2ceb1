import { getFirestore } from 'firebase-admin/firestore';
import { logger } from 'firebase-functions/v2';
import { onRequest } from 'firebase-functions/v2/https';
import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Gestante } from './tipos';

const colunas = (campos: (keyof Gestante)[]) =>
  new Transform({
    objectMode: true,
    transform(doc, _c, pronto) {
      const g = doc.data() as Gestante;
      pronto(null, `${campos.map((c) => g[c] ?? '').join(',')}\n`);
    },
  });

export const relatorio = onRequest(async (req, res) => {
  if (req.headers['x-equipe'] !== process.env.EQUIPE) {
    res.status(403).send('proibido'); // safe
    return;
  }
  const consulta = getFirestore().collection('gestantes').where('semanas', '>', 12);
  await pipeline(consulta.stream(), colunas(['nomeCompleto', 'cpf', 'sorologiaHiv']), createWriteStream('/tmp/completo.csv')); // leak: file
  await pipeline(consulta.stream(), colunas(['semanas']), createWriteStream('/tmp/semanas.csv')); // safe
  const porTipo = (await consulta.get()).docs.reduce<Record<string, string[]>>((acc, d) => {
    const { tipoSanguineo, nomeCompleto } = d.data() as Gestante;
    (acc[tipoSanguineo] ??= []).push(nomeCompleto);
    return acc;
  }, {});
  logger.info('tipos', { tipos: Object.keys(porTipo).length }); // safe
  logger.info('por tipo', porTipo); // leak: log
  res.status(204).end(); // safe
});
