import { Blob } from 'node:buffer';
import { InferenceClient, textGeneration } from '@huggingface/inference';

const client = new InferenceClient('hf_none');
const model = 'meta-llama/Llama-3.1-8B-Instruct';
const toAnswer = (id, task) => ({
  host: 'huggingface.co',
  path: `/api/models/${id}`,
  body: { id, pipeline_tag: task, inferenceProviderMapping: { 'hf-inference': { status: 'live', providerId: id, task } } },
});
export const answers = [
  toAnswer(model, 'conversational'),
  toAnswer('intfloat/e5', 'feature-extraction'),
  toAnswer('openai/whisper', 'automatic-speech-recognition'),
  toAnswer('openai-community/gpt2', 'text-generation'),
];

export const calls = {
  chatCompletion: (mark) =>
    client
      .chatCompletion({ model, provider: 'hf-inference', messages: [{ role: 'user', content: mark('messages.content') }] })
      .catch((error) => error),
  featureExtraction: (mark) =>
    client.featureExtraction({ model: 'intfloat/e5', provider: 'hf-inference', inputs: mark('inputs') }).catch((error) => error),
  automaticSpeechRecognition: (mark) =>
    client
      .automaticSpeechRecognition({
        model: 'openai/whisper',
        provider: 'hf-inference',
        data: new Blob([mark('data')], { type: 'audio/wav' }),
      })
      .catch((error) => error),
  'textGeneration, the function': (mark) =>
    textGeneration({ accessToken: 'hf_none', model: 'openai-community/gpt2', provider: 'hf-inference', inputs: mark('inputs') }).catch(
      (error) => error,
    ),
};
