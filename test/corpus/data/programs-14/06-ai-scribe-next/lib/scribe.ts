import Anthropic from '@anthropic-ai/sdk';
import { createClient } from '@deepgram/sdk';
import type { NoteTemplate, Patient, Visit } from './types';

const anthropic = new Anthropic();
const deepgram = createClient(process.env.DEEPGRAM_API_KEY!);
const MODEL = 'claude-3-5-sonnet-20240620';

export async function transcribe(visit: Visit, patient: Patient, audio: Buffer): Promise<string> {
  const keywords = [patient.full_name, ...patient.problem_list];
  const { result, error } = await deepgram.listen.prerecorded.transcribeFile(audio, { model: 'nova-2-medical', keywords }); // leak: llm
  if (error) {
    console.error('deepgram', error.name); // safe
    throw new Error('Transcription failed');
  }
  console.log('transcribed', visit.id, 'duration', result.metadata.duration); // safe
  return result.results.channels[0].alternatives[0].transcript;
}

export async function draftNote(template: NoteTemplate, patient: Patient, transcript: string): Promise<string> {
  const header = `Patient: ${patient.full_name} (DOB ${patient.date_of_birth}, MRN ${patient.mrn})
Problem list: ${patient.problem_list.join('; ')}`;
  const system = `${template.body} Sections: ${template.sections.join(', ')}`; // safe
  const content = `${header}\n\nTranscript:\n${transcript}`;
  const response = await anthropic.messages.create({ model: MODEL, max_tokens: 2000, system, messages: [{ role: 'user', content }] }); // leak: llm
  console.log('draft', template.id, response.usage.output_tokens, response.stop_reason); // safe
  const block = response.content[0];
  return block.type === 'text' ? block.text : '';
}

export async function improveTemplate(template: NoteTemplate): Promise<string> {
  const response = await anthropic.messages.create({
    model: MODEL,
    max_tokens: 500,
    messages: [{ role: 'user', content: `Improve this note template: ${template.body}` }], // safe
  });
  const block = response.content[0];
  return block.type === 'text' ? block.text : template.body;
}
