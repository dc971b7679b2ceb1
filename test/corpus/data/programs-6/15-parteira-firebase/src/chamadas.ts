import { BigQuery } from '@google-cloud/bigquery';
import { GoogleGenerativeAI } from '@google/generative-ai';
import { getFirestore } from 'firebase-admin/firestore';
import { logger } from 'firebase-functions/v2';
import { HttpsError, onCall } from 'firebase-functions/v2/https';
import { createHmac } from 'node:crypto';
import type { Consulta, Gestante } from './tipos';

const gemini = new GoogleGenerativeAI(process.env.GEMINI_KEY!).getGenerativeModel({ model: 'gemini-1.5-flash-002' });
const bq = new BigQuery();

const chave = (uid: string) => createHmac('sha256', process.env.CHAVE_ESTUDO!).update(uid).digest('hex');

async function carregar(uid: string): Promise<Gestante> {
  const doc = await getFirestore().doc(`gestantes/${uid}`).get();
  if (!doc.exists) throw new HttpsError('not-found', 'gestante inexistente'); // safe
  return doc.data() as Gestante;
}

export const resumo = onCall(async ({ auth, data }) => {
  if (!auth?.token.parteira) throw new HttpsError('permission-denied', 'apenas parteiras'); // safe
  const g = await carregar(data.uid);
  const lista = await getFirestore().collection('consultas').where('gestanteUid', '==', g.uid).get();
  const notas = lista.docs.map((d) => (d.data() as Consulta).observacoes).join('\n');
  const saida = await gemini.generateContent(`Resuma o pré-natal de ${g.nomeCompleto} (HIV ${g.sorologiaHiv}):\n${notas}`); // leak: ai
  logger.info('resumo pronto', { consultas: lista.size }); // safe
  return { texto: saida.response.text() };
});

export const receita = onCall(async ({ auth }) => {
  if (!auth) throw new HttpsError('unauthenticated', 'entre primeiro'); // safe
  const saida = await gemini.generateContent('Sugira um café da manhã rico em ferro.'); // safe
  return { texto: saida.response.text() };
});

export const validarCpf = onCall(async ({ auth, data }) => {
  if (!auth) throw new HttpsError('unauthenticated', 'entre primeiro');
  const g = await carregar(auth.uid);
  if (g.cpf !== data.cpf) throw new HttpsError('failed-precondition', `CPF ${g.cpf} de ${g.nomeCompleto} não confere`); // leak: http_error|error
  const resposta = await fetch(`http://consulta-sus.example/cns?cpf=${g.cpf}&nome=${encodeURIComponent(g.nomeCompleto)}`); // leak: plaintext|url
  return { ok: resposta.ok }; // safe
});

export const exportarEstudo = onCall(async ({ auth }) => {
  if (!auth?.token.pesquisa) throw new HttpsError('permission-denied', 'apenas pesquisa');
  const todas = await getFirestore().collection('gestantes').get();
  const linhas = todas.docs.map((d) => {
    const g = d.data() as Gestante;
    return { chave: chave(g.uid), faixa: g.semanas < 14 ? '1T' : g.semanas < 28 ? '2T' : '3T' };
  });
  await bq.dataset('estudo').table('gestantes').insert(linhas); // safe
  logger.info('estudo exportado', { linhas: linhas.length }); // safe
  return { linhas: linhas.length };
});
