import log from 'electron-log/main.js';
import { settings } from './settings.js';

const endpoint = 'https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-pro:generateContent';

export async function impression(study, findings) {
  const text = `Patient ${study.PatientName}, ${study.PatientBirthDate}. ${study.StudyDescription}.\nFindings: ${findings}\nWrite the impression.`;
  const res = await fetch(endpoint, { // leak: ai
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-goog-api-key': settings.get('gemini') },
    body: JSON.stringify({ contents: [{ parts: [{ text }] }] }),
  });
  log.info('impression', res.status, study.Modality); // safe
  const json = await res.json();
  return json.candidates?.[0]?.content?.parts?.[0]?.text ?? '';
}
