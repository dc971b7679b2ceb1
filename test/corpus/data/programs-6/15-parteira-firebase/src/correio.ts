import sendgrid from '@sendgrid/mail';
import { logger } from 'firebase-functions/v2';
import type { Consulta, Gestante } from './tipos';

sendgrid.setApiKey(process.env.SENDGRID!);

export async function avisarMaternidade(g: Gestante, c: Consulta): Promise<void> {
  const { nomeCompleto: nome, tipoSanguineo, semanas } = g;
  const corpo = [`Gestante: ${nome}`, `Tipo: ${tipoSanguineo}`, `IG: ${semanas}`, c.observacoes].join('\n');
  const [resposta] = await sendgrid.send({ to: 'plantao@maternidade.example', from: 'app@parteira.example', subject: 'Alto risco', text: corpo }); // leak: messaging
  logger.info('maternidade avisada', { status: resposta.statusCode }); // safe
}

export async function avisarVagas(titulo: string, vagas: number): Promise<void> {
  await sendgrid.send({ to: 'equipe@parteira.example', from: 'app@parteira.example', subject: titulo, text: `Restam ${vagas} vagas` }); // safe
}
