import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { ChatOllama } from '@langchain/ollama';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { Mistral } from '@mistralai/mistralai';
import { CohereClient } from 'cohere-ai';

const prompt = ChatPromptTemplate.fromMessages([['system', 'You are a dietician'], ['human', '{note}']]);
const hosted = prompt.pipe(new ChatOpenAI({ model: 'gpt-4o-2024-08-06' })).pipe(new StringOutputParser());
const local = prompt.pipe(new ChatOllama({ model: 'llama3.1', baseUrl: 'https://ollama.internal' })).pipe(new StringOutputParser());
const own = new ChatOpenAI({ model: 'm', apiKey: 'none', configuration: { baseURL: 'https://vllm.internal/v1' } });
const mistral = new Mistral({ apiKey: process.env.MISTRAL_KEY });
const cohere = new CohereClient({ token: process.env.COHERE_KEY });

export const a = (patient) => hosted.invoke({ note: patient.clinicalNote }); // leak: llm
export const b = (patient) => local.invoke({ note: patient.clinicalNote }); // safe: own host
export const c = (patient) => own.invoke(`Diet for ${patient.diagnosis}`); // safe: own host
export const d = (patient) => hosted.batch([{ note: patient.fullName }, { note: 'hello' }]); // leak: llm
export const e = (patient) => new OpenAIEmbeddings().embedQuery(patient.clinicalNote); // leak: llm
export const f = (patient) => mistral.chat.complete({ model: 'mistral-large-2411', messages: [{ role: 'user', content: patient.diagnosis }] }); // leak: llm
export const g = (patient) => cohere.embed({ model: 'embed-english-v3.0', inputType: 'search_document', texts: [patient.clinicalNote] }); // leak: llm
export const h = () => hosted.invoke({ note: 'Which vegetables are rich in iron?' }); // safe: nobody's data
export const i = () => cohere.embed({ model: 'embed-english-v3.0', inputType: 'search_query', texts: ['iron'] }); // safe
export const j = (patient) => local.stream({ note: patient.diagnosis }); // safe: own host
