interface Part { text: string }
interface Reply {
  candidates: { content: { parts: Part[] }; finishReason: string }[];
  usageMetadata: { totalTokenCount: number };
}

export async function ask(prompt: string): Promise<Reply> {
  const url = 'https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-pro-002:generateContent';
  const res = await fetch(url, {
    method: 'POST',
    headers: { 'x-goog-api-key': process.env.GEMINI_KEY ?? '' },
    body: JSON.stringify({ contents: [{ parts: [{ text: prompt }] }] }),
  });
  return (await res.json()) as Reply;
}
