import Groq from 'groq-sdk';
import type { Consulta, Paciente } from './tipos';

const groq = new Groq();

export async function classificarRisco(paciente: Paciente, consulta: Consulta): Promise<number> {
  const resposta = await groq.chat.completions.create({ // leak: ai
    model: 'llama-3.1-70b-versatile',
    messages: [
      { role: 'system', content: 'Responda apenas com um número de 1 a 5.' },
      { role: 'user', content: `Paciente ${paciente.nome}, ${paciente.diagnostico}. Anotações: ${consulta.anotacoes}` },
    ],
  });
  return Number(resposta.choices[0].message.content);
}
