import axios from 'axios';
import { z } from 'zod';

export interface TumourCase {
  patientName: string;
  mrn: string;
  histology: string;
  stage: string;
  therapyLines: string[];
}

const Brief = z.object({ headline: z.string(), history: z.string(), questions: z.array(z.string()) });
type Brief = z.infer<typeof Brief>;
interface Completion {
  id: string;
  choices: { finish_reason: string; message: { content: string } }[];
  usage: { total_tokens: number };
}

export class BriefWriter {
  readonly #http = axios.create({ baseURL: 'https://api.openai.com/v1', headers: { Authorization: `Bearer ${process.env.OPENAI_API_KEY}` } });

  async write(tumourCase: TumourCase): Promise<Brief> {
    const { data, status } = await this.#http.post<Completion>('/chat/completions', { // leak: ai
      model: 'gpt-4o',
      response_format: { type: 'json_object' },
      messages: [
        { role: 'system', content: 'Write a brief for the tumour board as JSON.' },
        { role: 'user', content: JSON.stringify(tumourCase) },
      ],
    });
    console.info('brief', status, data.usage.total_tokens); // safe
    const [first] = data.choices;
    console.info('brief ended', first?.finish_reason); // safe
    console.debug('brief raw', first?.message.content); // leak: log
    const brief = Brief.parse(JSON.parse(first!.message.content));
    console.debug(`brief of the patient: ${brief.history}`); // leak: log
    console.debug('open questions', brief.questions.length); // safe
    return brief;
  }
}
