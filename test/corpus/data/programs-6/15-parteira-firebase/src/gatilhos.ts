import { getFirestore } from 'firebase-admin/firestore';
import { getMessaging } from 'firebase-admin/messaging';
import { logger } from 'firebase-functions/v2';
import { onDocumentCreated, onDocumentUpdated } from 'firebase-functions/v2/firestore';
import { avisarMaternidade } from './correio';
import type { Consulta, Curso, Gestante } from './tipos';

export const aoCriarConsulta = onDocumentCreated('consultas/{id}', async (evento) => {
  const consulta = evento.data?.data() as Consulta;
  logger.info('consulta criada', { id: evento.params.id, parteira: consulta.parteira }); // safe
  const doc = await getFirestore().doc(`gestantes/${consulta.gestanteUid}`).get();
  const gestante = doc.data() as Gestante;
  if (consulta.risco === 'alto') {
    logger.warn(`alto risco: ${gestante.nomeCompleto}, ${gestante.semanas} semanas, PA ${consulta.pressao}`); // leak: log
    await avisarMaternidade(gestante, consulta);
  }
  if (gestante.tokenPush) {
    await getMessaging().send({ // leak: messaging
      token: gestante.tokenPush,
      notification: { title: `Consulta de ${gestante.nomeCompleto}`, body: consulta.observacoes },
    });
  }
});

export const aoMudarGestante = onDocumentUpdated('gestantes/{uid}', async (evento) => {
  const antes = evento.data?.before.data() as Gestante;
  const depois = evento.data?.after.data() as Gestante;
  const mudancas = (Object.keys(depois) as (keyof Gestante)[]).filter((campo) => antes[campo] !== depois[campo]);
  logger.info('campos alterados', { campos: mudancas }); // safe
  logger.debug('valores', { de: mudancas.map((c) => antes[c]), para: mudancas.map((c) => depois[c]) }); // leak: log
  if (antes.semanas !== depois.semanas && depois.tokenPush) {
    await getMessaging().send({ token: depois.tokenPush, notification: { title: 'Novidade', body: 'Há uma mensagem no aplicativo' } });
  }
});

export const aoCriarCurso = onDocumentCreated('cursos/{slug}', async (evento) => {
  const curso = evento.data?.data() as Curso;
  logger.info(`curso ${curso.titulo}, ${curso.vagas} vagas`); // safe
  await getMessaging().send({ topic: 'cursos', notification: { title: 'Novo curso', body: curso.titulo } }); // safe
});
