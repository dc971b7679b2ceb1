import { Injectable, Logger } from '@nestjs/common';
import { promises as fs } from 'fs';
import OpenAI from 'openai';
import { tmpdir } from 'os';
import { join } from 'path';
import type { Visit } from './visit.entity';

const SYSTEM = 'You write short hand-over letters from a SOAP note. Plain English, no headings.';

@Injectable()
export class LetterService {
  private readonly logger = new Logger(LetterService.name);
  private readonly openai = new OpenAI();
  private readonly local = new OpenAI({ baseURL: 'https://vllm.internal.telehealth-backend.net/v1', apiKey: 'unused' });

  async draft(visit: Visit): Promise<string> {
    const { patient } = visit;
    const completion = await this.openai.chat.completions.create({ // leak: ai
      model: 'gpt-4o-2024-08-06',
      store: false,
      messages: [
        { role: 'system', content: SYSTEM },
        { role: 'user', content: `Patient ${patient.fullName}, born ${patient.dateOfBirth}.\n${visit.soapNote ?? ''}` },
      ],
    });
    this.logger.log(`letter drafted, ${completion.usage?.total_tokens ?? 0} tokens`); // safe
    return completion.choices[0].message.content ?? '';
  }

  async warmUp(): Promise<void> {
    await this.openai.chat.completions.create({ // safe
      model: 'gpt-4o-2024-08-06',
      store: false,
      max_tokens: 5,
      messages: [{ role: 'system', content: SYSTEM }, { role: 'user', content: 'Reply with the word ready.' }],
    });
  }

  async codeSuggestion(visit: Visit): Promise<boolean> {
    const r = await this.local.chat.completions.create({ // safe
      model: 'medgemma-27b-2025-05-20',
      messages: [{ role: 'user', content: `Is this note complete? Answer yes or no.\n${visit.soapNote ?? ''}` }],
    });
    return /yes/i.test(r.choices[0].message.content ?? '');
  }

  async spool(visit: Visit): Promise<string> {
    const file = join(tmpdir(), `note-${visit.id}.txt`);
    await fs.writeFile(file, `${visit.patient.fullName}\n${visit.soapNote ?? ''}`); // leak: file
    this.logger.debug(`spooled ${file}`); // safe
    return file;
  }
}
