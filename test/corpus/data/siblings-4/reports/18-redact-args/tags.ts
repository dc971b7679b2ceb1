const SHOWN = ['sampleId', 'reads', 'status'] as const;

function shown(value: unknown): string {
  switch (typeof value) {
    case 'number':
    case 'boolean':
      return String(value);
    case 'object': {
      if (value === null) return 'null';
      const kept = SHOWN.reduce<Record<string, unknown>>((into, key) => (key in value ? { ...into, [key]: (value as Record<string, unknown>)[key] } : into), {});
      return JSON.stringify(kept);
    }
    default:
      return '***';
  }
}
export function hush(parts: TemplateStringsArray, ...values: unknown[]): void {
  console.log(String.raw({ raw: parts }, ...values.map(shown))); // safe
}
export function loud(parts: TemplateStringsArray, ...values: unknown[]): void {
  console.log(String.raw({ raw: parts }, ...values)); // leak: log
}
