import { Langfuse } from 'langfuse';

const langfuse = new Langfuse({ publicKey: process.env.LANGFUSE_PUBLIC_KEY, secretKey: process.env.LANGFUSE_SECRET_KEY });

export function recordTrace(name: string, input: unknown, metadata: Record<string, unknown> = {}) {
  langfuse.trace({ name, input, metadata });
}
