import { Injectable, Logger } from '@nestjs/common';
import OpenAI from 'openai';
import { Client, TherapySession } from '../clients/client.entity';

const SYSTEM = 'You write SOAP notes for speech-language pathologists. Be brief.';

@Injectable()
export class NoteWriter {
  private readonly openai = new OpenAI();
  private readonly log = new Logger(NoteWriter.name);

  private prompt(client: Client, transcript: string) {
    return `Client: ${client.fullName}, born ${client.birthDate}. Disorder: ${client.disorder}.\n\n${transcript}`;
  }

  async draft(session: TherapySession): Promise<string> {
    const messages = [
      { role: 'system' as const, content: SYSTEM },
      { role: 'user' as const, content: this.prompt(session.client, session.transcript) },
    ];
    const res = await this.openai.chat.completions.create({ model: 'gpt-4o', messages }); // leak: ai
    this.log.log(`tokens used: ${res.usage?.total_tokens}`); // safe
    const note = res.choices[0].message.content ?? '';
    if (!note.startsWith('S:')) {
      this.log.warn('unexpected note format: ' + note); // leak: log|model-output
    }
    return note;
  }

  async exerciseIdeas(sound: string, ageBand: string) {
    const res = await this.openai.chat.completions.create({ // safe
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: `List ten words with the sound /${sound}/ suited to the age band ${ageBand}.` }],
    });
    return res.choices[0].message.content;
  }

  async warmUp() {
    const m = await this.openai.models.list(); // safe
    this.log.log(`models available: ${m.data.length}`); // safe
  }
}
