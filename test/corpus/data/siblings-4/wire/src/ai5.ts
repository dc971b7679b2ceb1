import type { Inpatient } from './types.js';
import AnthropicBedrock from '@anthropic-ai/bedrock-sdk';
import { GoogleGenAI } from '@google/genai';
import { AzureOpenAI } from 'openai';
const azure = new AzureOpenAI({ endpoint: 'https://ward.openai.azure.com', apiVersion: '2024-10-21', deployment: 'gpt' });
const vertex = new GoogleGenAI({ vertexai: true, project: 'ward', location: 'us-central1' });
const bedrock = new AnthropicBedrock({ awsRegion: 'eu-central-1' });
const local = new GoogleGenAI({ apiKey: '-', httpOptions: { baseUrl: 'http://gemma.hospital.internal:8080' } });
export const a = (p: Inpatient) => azure.embeddings.create({ model: 'e', input: `${p.lastName} ${p.diagnosis}` }); // leak: ai
export const b = (p: Inpatient) => vertex.models.generateContent({ model: 'gemini-2.5-pro', contents: `${p.lastName} ${p.diagnosis}` }); // leak: ai
export const c = (p: Inpatient) => bedrock.messages.stream({ model: 'c', max_tokens: 9, system: `${p.lastName} has ${p.diagnosis}`, messages: [] }); // leak: ai
export const d = (p: Inpatient) => local.models.generateContent({ model: 'gemma', contents: `${p.lastName} ${p.diagnosis}` }); // safe
