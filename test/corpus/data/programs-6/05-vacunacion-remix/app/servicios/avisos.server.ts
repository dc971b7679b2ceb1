import { Telegraf } from 'telegraf';
import type { Lote, Paciente } from '../modelos';

const bot = new Telegraf(process.env.TELEGRAM_TOKEN!);
const SALA = process.env.TELEGRAM_SALA!;

const plantilla = (p: Paciente, vacuna: string) =>
  `Cita de vacunación: ${p.nombre} ${p.apellidos} (${p.fechaNacimiento}), ${vacuna}. Alergias: ${p.alergias.join(', ') || 'ninguna'}`;

export async function avisarEnfermeria(p: Paciente, vacuna: string): Promise<void> {
  await bot.telegram.sendMessage(SALA, plantilla(p, vacuna)); // leak: messaging
}

export async function avisarAlmacen(lotes: Lote[]): Promise<void> {
  const texto = lotes.map((l) => `${l.codigo}: ${l.unidades} uds.`).join('\n');
  await bot.telegram.sendMessage(SALA, `Lotes por caducar\n${texto}`); // safe
}
