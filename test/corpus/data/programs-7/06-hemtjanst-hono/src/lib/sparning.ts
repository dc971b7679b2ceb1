import { trace, SpanStatusCode, type Span } from '@opentelemetry/api';

const tracer = trace.getTracer('hemtjanst');

export async function medSpan<T>(namn: string, arbete: (span: Span) => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(namn, async (span) => {
    try {
      return await arbete(span);
    } catch (fel) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw fel;
    } finally {
      span.end();
    }
  });
}
