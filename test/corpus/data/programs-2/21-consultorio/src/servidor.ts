import jwt from '@fastify/jwt';
import { PrismaClient } from '@prisma/client';
import * as Sentry from '@sentry/node';
import Fastify from 'fastify';
import { enviarWhatsapp } from './mensagens';
import { classificarRisco } from './resumo';
import type { Consulta, Paciente } from './tipos';

const prisma = new PrismaClient();
const app = Fastify({ logger: true });

await app.register(jwt, { secret: process.env.JWT_SECRET! });
app.addHook('onRequest', (req) => req.jwtVerify());

app.post<{ Body: Paciente }>('/pacientes', async (req, reply) => {
  app.log.info({ corpo: req.body }, 'novo paciente'); // leak: log
  try {
    const criado = await prisma.paciente.create({ data: req.body, select: { id: true } }); // safe
    app.log.info({ pacienteId: criado.id }, 'paciente criado'); // safe
    return reply.code(201).send({ id: criado.id }); // safe
  } catch (erro) {
    Sentry.captureException(erro, { user: { id: req.body.cpf, username: req.body.nome }, extra: { diagnostico: req.body.diagnostico } }); // leak: error_monitor
    return reply.code(409).send({ erro: `CPF ${req.body.cpf} de ${req.body.nome} já cadastrado` }); // leak: http_error
  }
});

app.post<{ Params: { id: string } }>('/consultas/:id/lembrete', async (req, reply) => {
  const consulta: Consulta | null = await prisma.consulta.findUnique({ where: { id: req.params.id } });
  if (!consulta) return reply.code(404).send({ erro: 'consulta_nao_encontrada' }); // safe
  const paciente: Paciente = await prisma.paciente.findUniqueOrThrow({ where: { id: consulta.pacienteId } });
  await enviarWhatsapp(paciente.telefone, `Olá ${paciente.nome}, sua sessão sobre ${paciente.diagnostico} é amanhã. Leve: ${paciente.medicamentos.join(', ')}`); // leak: messaging
  app.log.info({ consultaId: consulta.id, psicologoId: consulta.psicologoId }, 'lembrete enviado'); // safe
  return { id: consulta.id };
});

app.post<{ Params: { id: string } }>('/consultas/:id/risco', async (req) => {
  const consulta: Consulta = await prisma.consulta.findUniqueOrThrow({ where: { id: req.params.id } });
  const paciente: Paciente = await prisma.paciente.findUniqueOrThrow({ where: { id: consulta.pacienteId } });
  const risco = await classificarRisco(paciente, consulta);
  console.log('risco', paciente.nome, consulta.queixa, risco); // leak: log
  return { risco };
});

await app.listen({ port: Number(process.env.PORT ?? 3000) });
console.log('servidor no ar', process.env.PORT); // safe
