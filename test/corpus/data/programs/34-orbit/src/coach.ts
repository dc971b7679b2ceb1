import { GoogleGenerativeAI, type GenerativeModel } from '@google/generative-ai';
import OpenAI from 'openai';
import type { Telemetry } from './device.js';

export class Coach {
  private readonly model: GenerativeModel;
  private readonly selfHosted = new OpenAI({ baseURL: 'https://vllm.orbit.internal/v1', apiKey: 'unused' });

  constructor(key: string) {
    this.model = new GoogleGenerativeAI(key).getGenerativeModel({ model: 'gemini-1.5-flash-002' });
  }

  private summary(t: Telemetry): string {
    const curve = t.glucose.map((g) => `${g.at}=${g.mgdl}`).join(' ');
    return `${t.wearer.name} (${t.wearer.dateOfBirth}) took ${t.insulinUnits}U. Glucose: ${curve}`;
  }

  async advise(t: Telemetry): Promise<string> {
    const result = await this.model.generateContent(this.summary(t)); // leak: ai
    const advice = result.response.text();
    console.log('advice length', advice.length); // safe
    return advice;
  }

  async adviseInHouse(t: Telemetry): Promise<string | null> {
    const out = await this.selfHosted.chat.completions.create({ model: 'llama-3-8b-instruct-0424', messages: [{ role: 'user', content: this.summary(t) }] }); // safe
    return out.choices[0].message.content;
  }

  async chat(t: Telemetry, question: string): Promise<string> {
    const session = this.model.startChat({ history: [{ role: 'user', parts: [{ text: 'You are a diabetes coach.' }] }] }); // safe
    const res = await session.sendMessage([`My name is ${t.wearer.name}.`, question]); // leak: ai
    return res.response.text();
  }
}

export const coach = new Coach(process.env.GEMINI_API_KEY!);
