export function logEvent(name: string, data: Record<string, unknown>) {
  console.log(JSON.stringify({ t: Date.now(), name, ...data }));
}
