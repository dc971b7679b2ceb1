export function decode(text: string): unknown {
  return JSON.parse(text);
}
