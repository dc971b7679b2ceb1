import Anthropic from '@anthropic-ai/sdk';
import { Langfuse } from 'langfuse';
import type { NoteTemplate, VisitContext } from '../types.js';

const MODEL = 'claude-3-opus-20240229';

export class NoteWriter {
  private readonly claude = new Anthropic();
  private readonly langfuse = new Langfuse();

  private prompt(ctx: VisitContext, transcript: string, template: NoteTemplate): string {
    return `<patient>${ctx.patient.name}, ${ctx.patient.dob}, ${ctx.patient.sex}</patient>
<meds>${ctx.medications.join('; ')}</meds>
<transcript>${transcript}</transcript>
Fill these sections: ${template.sections.join(', ')}`;
  }

  async *write(ctx: VisitContext, transcript: string, template: NoteTemplate): AsyncGenerator<string> {
    const prompt = this.prompt(ctx, transcript, template);
    const trace = this.langfuse.trace({ name: 'note', metadata: { templateId: template.id } }); // safe
    trace.generation({ name: 'write', model: MODEL, input: prompt }); // leak: error_monitor|ai|log
    const stream = this.claude.messages.stream({ model: MODEL, max_tokens: 2000, messages: [{ role: 'user', content: prompt }] }); // leak: ai
    for await (const event of stream) {
      if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') yield event.delta.text;
    }
  }

  async describeTemplate(template: NoteTemplate): Promise<string> {
    const res = await this.claude.messages.create({ model: MODEL, max_tokens: 200, messages: [{ role: 'user', content: `Describe a note template with sections ${template.sections.join(', ')}` }] }); // safe
    return res.content[0].type === 'text' ? res.content[0].text : '';
  }
}
