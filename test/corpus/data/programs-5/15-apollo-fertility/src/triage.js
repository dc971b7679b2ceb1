import { GoogleGenerativeAI } from '@google/generative-ai';

const model = new GoogleGenerativeAI(process.env.GEMINI_API_KEY ?? '').getGenerativeModel({ model: 'gemini-1.5-flash-002' });

export async function isUrgent(patient, question) {
  const { response } = await model.generateContent( // leak: ai
    `Patient ${patient.name}, partner ${patient.partnerName}. Is this message urgent? Answer yes or no.\n\n${question}`,
  );
  return response.text().toLowerCase().startsWith('yes');
}

export async function ping() {
  const { response } = await model.generateContent('Say ok.'); // safe
  return response.text().length > 0;
}
