import com.anthropic.client.AnthropicClient;

class LlmAnthropic {
  void ask(Builder builder, String clinicalNote, String question) {
    // ruleid: phitrace-java-llm-anthropic
    builder.addUserMessage(clinicalNote);
    // ok: phitrace-java-llm-anthropic
    builder.addUserMessage(question);
  }
}
