import { ChatBedrockConverse } from '@langchain/aws';
import { HumanMessage } from '@langchain/core/messages';
import { CallbackHandler } from 'langfuse-langchain';
import { SpanStatusCode, trace } from '@opentelemetry/api';

interface Stay { stayId: string; patientName: string; courseOfIllness: string; nights: number }
const model = new ChatBedrockConverse({ model: 'anthropic.claude-3-5-sonnet-20241022-v2:0', region: 'us-east-1' });
const watched = new CallbackHandler({ publicKey: 'pk', secretKey: 'sk', baseUrl: 'https://cloud.langfuse.com' });

export class DischargeWriter {
  async traced(stay: Stay) {
    return model.invoke([new HumanMessage(`Write: ${stay.courseOfIllness}`)], { callbacks: [watched] }); // leak: error-monitor|ai|analytics
  }
  async untraced(stay: Stay) {
    return model.invoke([new HumanMessage(`Write: ${stay.courseOfIllness}`)]); // safe
  }
  span(stay: Stay) {
    const span = trace.getTracer('writer').startSpan('write');
    span.setAttributes({ 'stay.id': stay.stayId, 'stay.nights': stay.nights }); // safe
    span.addEvent('prompt', { text: stay.courseOfIllness }); // leak: error-monitor
    span.setStatus({ code: SpanStatusCode.ERROR, message: `no letter for ${stay.patientName}` }); // leak: error-monitor
    span.end();
  }
}
