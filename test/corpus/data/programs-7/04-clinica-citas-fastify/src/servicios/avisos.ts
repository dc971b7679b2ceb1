import TelegramBot from 'node-telegram-bot-api';
import type { Cita } from '../tipos.js';

const bot = new TelegramBot(process.env.TELEGRAM_TOKEN!, { polling: false });
const GRUPO = process.env.TELEGRAM_GRUPO!;

export async function avisarMedico(cita: Cita): Promise<void> {
  const { paciente, medico, motivo } = cita;
  await bot.sendMessage(GRUPO, `${medico.nombre}: nueva cita en ${cita.consultorio}`); // safe
  if (medico.especialidad === 'urgencias') {
    await bot.sendMessage(GRUPO, `Urgente: ${paciente.nombre}, motivo: ${motivo}, tel. ${paciente.telefono}`); // leak: messaging
  }
}

export async function avisarRecepcion(texto: string): Promise<void> {
  await bot.sendMessage(GRUPO, texto); // leak: messaging
}

export async function avisarCierre(total: number): Promise<void> {
  await bot.sendMessage(GRUPO, `Cierre del día: ${total} citas atendidas`); // safe
}
