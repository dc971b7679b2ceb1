import type { Env, Paciente } from './env';

export async function buscarPaciente(env: Env, id: string): Promise<Paciente | null> {
  return env.DB.prepare('SELECT * FROM pacientes WHERE id = ?').bind(id).first<Paciente>();
}

export async function contarPacientes(env: Env): Promise<number> {
  const fila = await env.DB.prepare('SELECT count(*) AS total FROM pacientes').first<{ total: number }>();
  console.log('total de pacientes', fila?.total); // safe
  return fila?.total ?? 0;
}
