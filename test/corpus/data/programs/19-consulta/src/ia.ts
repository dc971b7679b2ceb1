import type { Env, Paciente } from './env';

const URL_GEMINI = 'https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-pro-002:generateContent';

async function generar(env: Env, texto: string): Promise<string> {
  const r = await fetch(URL_GEMINI, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-goog-api-key': env.GEMINI_KEY },
    body: JSON.stringify({ contents: [{ parts: [{ text: texto }] }] }),
  });
  const datos = (await r.json()) as { candidates: { content: { parts: { text: string }[] } }[] };
  return datos.candidates[0].content.parts[0].text;
}

export function resumenClinico(env: Env, p: Paciente): Promise<string> {
  return generar(env, `Resume el caso de ${p.nombre} ${p.apellidos}, ${p.fecha_nacimiento}. Diagnóstico: ${p.diagnostico}. Alergias: ${p.alergias}`); // leak: ai
}

export function consejoGeneral(env: Env, tema: 'sueño' | 'dieta' | 'ejercicio'): Promise<string> {
  return generar(env, `Escribe un consejo breve sobre ${tema}`); // safe
}
