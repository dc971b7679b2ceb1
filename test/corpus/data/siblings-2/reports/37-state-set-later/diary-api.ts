export async function loadDiary(): Promise<unknown[]> {
  const reply = await fetch('/api/pain-diary');
  return reply.json();
}
