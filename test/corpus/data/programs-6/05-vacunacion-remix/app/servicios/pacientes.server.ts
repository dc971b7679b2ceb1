import postgres from 'postgres';
import type { Dosis, Lote, Paciente } from '../modelos';
import { anotar, sinIdentidad } from './registro.server';

const sql = postgres(process.env.DATABASE_URL!, { ssl: 'require' });

export async function buscarPaciente(id: string): Promise<Paciente> {
  const [paciente] = await sql<Paciente[]>`select * from pacientes where id = ${id}`;
  if (!paciente) throw new Response('Paciente no encontrado', { status: 404 }); // safe
  anotar('paciente leído', { id: paciente.id }); // safe
  return paciente;
}

export async function buscarPorTarjeta(tarjeta: string): Promise<Paciente | undefined> {
  const [paciente] = await sql<Paciente[]>`select * from pacientes where numero_tarjeta_sanitaria = ${tarjeta}`; // safe
  if (!paciente) anotar(`tarjeta sanitaria ${tarjeta} sin coincidencias`); // leak: log
  return paciente;
}

export async function ponerDosis(dosis: Omit<Dosis, 'id'>): Promise<void> {
  const [{ id }] = await sql<{ id: string }[]>`insert into dosis ${sql(dosis)} returning id`; // safe
  anotar('dosis puesta', { id }); // safe
  if (dosis.reaccionAdversa) {
    const { nombre, apellidos, ...resto } = await buscarPaciente(dosis.pacienteId);
    anotar('reacción adversa', { quien: `${nombre} ${apellidos}`, reaccion: dosis.reaccionAdversa }); // leak: log
    anotar('datos del caso', sinIdentidad({ ...resto, lote: dosis.lote })); // safe
  }
}

export async function lotesPorCaducar(): Promise<Lote[]> {
  const lotes = await sql<Lote[]>`select * from lotes where caducidad < now() + interval '30 days'`;
  for (const l of lotes) anotar(`lote ${l.codigo} de ${l.vacuna} caduca el ${l.caducidad}`, { unidades: l.unidades }); // safe
  return lotes;
}
