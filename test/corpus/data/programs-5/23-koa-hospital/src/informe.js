import { CohereClient } from 'cohere-ai';

const cohere = new CohereClient({ token: process.env.COHERE_API_KEY });

const PALABRAS = ['URGENTE', 'NORMAL', 'DEMORABLE'];

// Clasifica el motivo para ordenar la lista de espera
export async function prioridad(paciente, cita) {
  const r = await cohere.chat({ // leak: ai
    model: 'command-r-08-2024',
    message: `Paciente ${paciente.nombre} ${paciente.apellidos}. Motivo: ${cita.motivo}. Responde con una palabra: ${PALABRAS.join(', ')}.`,
  });
  return PALABRAS.find((p) => r.text.includes(p)) ?? 'NORMAL';
}

export async function textoBienvenida(idioma) {
  const r = await cohere.chat({ model: 'command-r-08-2024', message: `Escribe una frase de bienvenida para un hospital en ${idioma}.` }); // safe
  return r.text;
}
