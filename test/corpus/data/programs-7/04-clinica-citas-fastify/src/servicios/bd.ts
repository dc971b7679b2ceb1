import postgres from 'postgres';
import type { Cita, Paciente } from '../tipos.js';

const sql = postgres(process.env.DATABASE_URL!, { ssl: 'verify-full' });

export const bd = {
  async cita(id: number): Promise<Cita> {
    const [fila] = await sql<Cita[]>`select * from citas_completas where id = ${id}`;
    return fila;
  },
  async paciente(id: number): Promise<Paciente | undefined> {
    const [fila] = await sql<Paciente[]>`select * from pacientes where id = ${id}`;
    return fila;
  },
  async existe(curp: string): Promise<boolean> {
    const filas = await sql`select 1 from pacientes where curp = ${curp}`;
    return filas.length > 0;
  },
  async insertarPaciente(p: Paciente): Promise<void> {
    await sql`insert into pacientes ${sql(p as never)}`;
  },
  async insertarCita(c: { pacienteId: number; medicoId: number; motivo: string }): Promise<Cita> {
    const [fila] = await sql<Cita[]>`insert into citas ${sql(c)} returning *`;
    return fila;
  },
  async cambiarEstado(id: number, estado: Cita['estado']): Promise<void> {
    await sql`update citas set estado = ${estado} where id = ${id}`;
  },
};
