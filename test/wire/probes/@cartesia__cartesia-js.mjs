import { File } from 'node:buffer';
import Cartesia from '@cartesia/cartesia-js';

const client = new Cartesia({ apiKey: 'none', maxRetries: 0 });
const or = (call) => call.then(() => undefined).catch((error) => error);

export const calls = {
  'tts.generate': (mark) =>
    or(
      client.tts.generate({
        model_id: 'sonic-2',
        transcript: mark('transcript'),
        voice: { mode: 'id', id: 'v' },
        output_format: { container: 'raw', encoding: 'pcm_f32le', sample_rate: 8000 },
      }),
    ),
  'stt.transcribe': (mark) =>
    or(client.stt.transcribe({ model: 'ink-whisper', file: new File([`sound ${mark('file')}`], `${mark('name of the file')}.wav`) })),
};
