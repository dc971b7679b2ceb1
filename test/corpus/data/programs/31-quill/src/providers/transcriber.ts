import { createClient } from '@deepgram/sdk';
import { log } from '../log.js';

export interface Transcriber {
  transcribe(audio: Buffer): Promise<string>;
}

export class DeepgramTranscriber implements Transcriber {
  private readonly dg = createClient(process.env.DEEPGRAM_API_KEY!);

  async transcribe(audio: Buffer): Promise<string> {
    log.info({ bytes: audio.length }, 'transcribing'); // safe
    const { result } = await this.dg.listen.prerecorded.transcribeFile(audio, { model: 'nova-2-medical', smart_format: true }); // leak: ai
    const alt = result!.results.channels[0].alternatives[0];
    log.info({ confidence: alt.confidence }, 'transcribed'); // safe
    return alt.transcript;
  }
}
