import { openai } from '@ai-sdk/openai';
import { streamText, generateText } from 'ai';
import { NextResponse } from 'next/server';
import { getChild, latestCounts, type BloodCount, type Child } from '@/lib/children';

const asTable = (rows: BloodCount[]) => rows.map((r) => `${r.takenOn} ANC ${r.anc} PLT ${r.platelets} HGB ${r.hemoglobin}`).join('\n');

class PromptBuilder {
  private parts: string[] = ['Explain lab values to a parent in plain words.'];
  about(child: Child) {
    this.parts.push(`The child is ${child.firstName}, born ${child.dob}, treated for ${child.cancerType}.`);
    return this;
  }
  counts(rows: BloodCount[]) {
    this.parts.push(asTable(rows));
    return this;
  }
  build() {
    return this.parts.join('\n\n');
  }
}

export async function POST(req: Request) {
  const { childId, question } = await req.json();
  const [child, counts] = await Promise.all([getChild(childId), latestCounts(childId)]);
  console.info('explain', { childId, rows: counts.length, questionLength: question.length }); // safe
  const prompt = new PromptBuilder().about(child).counts(counts).build();
  const result = await streamText({ model: openai('gpt-4o'), system: prompt, messages: [{ role: 'user', content: question }] }); // leak: ai
  return result.toAIStreamResponse(); // safe
}

export async function GET() {
  const { text, usage } = await generateText({ model: openai('gpt-4o-mini'), prompt: 'Define absolute neutrophil count for a ten-year-old in two sentences.' }); // safe
  console.info('glossary tokens', usage.totalTokens); // safe
  return NextResponse.json({ text }); // safe
}
