export const config = {
  port: Number(process.env.PORT ?? 4100),
  whisperUrl: process.env.WHISPER_URL ?? 'http://127.0.0.1:9000',
  groqKey: process.env.GROQ_API_KEY ?? '',
  deepgramKey: process.env.DEEPGRAM_API_KEY ?? '',
  langfuse: { publicKey: process.env.LF_PUBLIC, secretKey: process.env.LF_SECRET },
  features: { fallbackAsr: process.env.FALLBACK_ASR === '1', billingCodes: true },
};
