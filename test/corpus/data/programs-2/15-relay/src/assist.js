import { GoogleGenerativeAI } from '@google/generative-ai';

const gemini = new GoogleGenerativeAI(process.env.GEMINI_KEY).getGenerativeModel({ model: 'gemini-1.5-flash-002' });

const LANGUAGES = { es: 'Spanish', fr: 'French', vi: 'Vietnamese' };

export async function suggestReply(consult, text) {
  const result = await gemini.generateContent( // leak: ai
    `Patient ${consult.patientName}, allergies ${consult.allergies.join(', ')}, complains: ${text}. Suggest a reply for the doctor.`,
  );
  return result.response.text();
}

export async function translateGreeting(language) {
  const result = await gemini.generateContent(`Translate to ${LANGUAGES[language] ?? 'English'}: "A clinician will join shortly."`); // safe
  return result.response.text();
}
