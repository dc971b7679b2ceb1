import { bedrock } from '@ai-sdk/amazon-bedrock';
import { SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import { generateText } from 'ai';

interface CaseReport { caseId: string; patientAge: number; patientName: string; historyOfIllness: string }

const model = bedrock('anthropic.claude-3-5-haiku-20241022-v1:0');

export class Finder {
  describe(report: CaseReport) {
    return generateText({ // leak: error_monitor
      model,
      system: 'Name the three leading symptoms.',
      messages: [{ role: 'user', content: report.historyOfIllness }],
      experimental_telemetry: { isEnabled: true, metadata: { feature: 'finder' } },
    });
  }
  describeQuietly(report: CaseReport) {
    return generateText({ // safe
      model,
      messages: [{ role: 'user', content: report.historyOfIllness }],
      experimental_telemetry: { isEnabled: false },
    });
  }
  mark(report: CaseReport, hits: number): void {
    const span: Span | undefined = trace.getActiveSpan();
    span?.setAttribute('case.hits', hits); // safe
    span?.setStatus({ code: SpanStatusCode.ERROR, message: `no hit for ${report.patientName}` }); // leak: error_monitor
    span?.updateName(`case ${report.caseId}`); // safe: opaque id
  }
}
