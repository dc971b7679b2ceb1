import { Directory, Encoding, Filesystem } from '@capacitor/filesystem';
import { Share } from '@capacitor/share';
import axios from 'axios';
import type { LovedOne, Pill } from '../types';

function card(p: LovedOne, pills: Pill[]) {
  return [
    `${p.name}, born ${p.born}`,
    `Conditions: ${p.conditions.join(', ')}`,
    `Allergies: ${p.allergies.join(', ')}`,
    ...pills.map((x) => `${x.drug} ${x.dose} at ${x.times.join(' and ')}`),
    `Doctor: ${p.doctor.name}, ${p.doctor.phone}`,
  ].join('\n');
}

export async function saveCard(p: LovedOne, pills: Pill[]) {
  const { uri } = await Filesystem.writeFile({ path: 'kinfolk/card.txt', data: card(p, pills), directory: Directory.Documents, encoding: Encoding.UTF8 }); // leak: file
  return uri;
}

export async function shareChecklist(titles: string[]) {
  await Share.share({ title: 'This week', text: titles.join('\n') });
}

export async function readAloud(p: LovedOne, pills: Pill[]) {
  const res = await axios.post( // leak: ai
    'https://api.elevenlabs.io/v1/text-to-speech/21m00',
    { text: card(p, pills), model_id: 'eleven_multilingual_v2' },
    { headers: { 'xi-api-key': import.meta.env.VITE_ELEVEN }, responseType: 'arraybuffer' },
  );
  return new Blob([res.data], { type: 'audio/mpeg' });
}

export async function readTip(topic: 'lifting' | 'sleep' | 'falls') {
  const tips = { lifting: 'Bend your knees.', sleep: 'Keep one bedtime.', falls: 'Remove loose rugs.' };
  const res = await axios.post( // safe
    'https://api.elevenlabs.io/v1/text-to-speech/21m00',
    { text: tips[topic], model_id: 'eleven_multilingual_v2' },
    { headers: { 'xi-api-key': import.meta.env.VITE_ELEVEN }, responseType: 'arraybuffer' },
  );
  return new Blob([res.data], { type: 'audio/mpeg' });
}
