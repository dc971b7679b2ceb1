import { createClient } from '@deepgram/sdk';
import { PromptTemplate } from '@langchain/core/prompts';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { RunnableSequence } from '@langchain/core/runnables';
import { ChatMistralAI } from '@langchain/mistralai';
import { CohereClient } from 'cohere-ai';
import { Langfuse } from 'langfuse';
import log from 'loglevel';
import type { Note, Template, Visit } from './types.js';

const deepgram = createClient(process.env.DEEPGRAM_KEY!);
const cohere = new CohereClient({ token: process.env.COHERE_KEY });
const langfuse = new Langfuse();
const model = new ChatMistralAI({ model: 'mistral-small-2409', temperature: 0 });

const soap = RunnableSequence.from([
  PromptTemplate.fromTemplate('Patient {name}, {age} y, problems {problems}.\nTranscript:\n{transcript}\nWrite a SOAP note as JSON.'),
  model,
  new StringOutputParser(),
]);

const headings = RunnableSequence.from([PromptTemplate.fromTemplate('Translate these headings to {language}: {list}'), model, new StringOutputParser()]);

export class Pipeline {
  private readonly steps: { name: string; ms: number }[] = [];

  constructor(private readonly visit: Visit) {}

  private async timed<T>(name: string, work: () => Promise<T>): Promise<T> {
    const t0 = Date.now();
    try {
      return await work();
    } finally {
      this.steps.push({ name, ms: Date.now() - t0 });
      log.info('step', name, this.visit.id); // safe
    }
  }

  async transcribe(audio: Buffer): Promise<string> {
    return this.timed('transcribe', async () => {
      const { result, error } = await deepgram.listen.prerecorded.transcribeFile(audio, { model: 'nova-2-medical', smart_format: true }); // leak: ai|speech
      if (error) throw new Error(`transcription failed: ${error.name}`); // safe
      return result.results.channels[0].alternatives[0].transcript;
    });
  }

  async note(transcript: string): Promise<Note> {
    const { name, age, problems } = this.visit.patient;
    const text = await this.timed('note', () => soap.invoke({ name, age, problems: problems.join(', '), transcript })); // leak: ai
    try {
      return { visitId: this.visit.id, ...JSON.parse(text) };
    } catch {
      log.error('model gave no JSON', { visit: this.visit.id, length: text.length }); // safe
      throw new Error(`no JSON in: ${text}`); // leak: error|http_error|log
    }
  }

  async related(note: Note): Promise<number[]> {
    const { embeddings } = await cohere.embed({ texts: [note.assessment, note.plan], model: 'embed-english-v3.0', inputType: 'search_query' }); // leak: ai|embedding
    return (embeddings as number[][])[0];
  }

  trace(note: Note): void {
    const trace = langfuse.trace({ name: 'scribe', metadata: { steps: this.steps } }); // safe
    trace.generation({ name: 'soap', input: this.visit.patient, output: note.assessment }); // leak: error_monitor|trace|ai
    trace.score({ name: 'sections', value: Object.values(note).filter(Boolean).length }); // safe
  }
}

export const translateHeadings = (t: Template): Promise<string> => headings.invoke({ language: t.language, list: t.headings.join(', ') }); // safe
