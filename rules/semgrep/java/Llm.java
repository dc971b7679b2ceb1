import com.openai.client.OpenAIClient;

class Llm {
  void ask(Builder builder, String clinicalNote, String question) {
    // ruleid: phitrace-java-llm-openai
    builder.addUserMessage(clinicalNote);
    // ok: phitrace-java-llm-openai
    builder.addUserMessage(question);
  }
}
