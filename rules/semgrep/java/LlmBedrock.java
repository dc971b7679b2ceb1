import software.amazon.awssdk.services.bedrockruntime.model.ContentBlock;

class LlmBedrock {
  void ask(String clinicalNote, String question) {
    // ruleid: phitrace-java-llm-aws-bedrock
    ContentBlock.fromText(clinicalNote);
    // ok: phitrace-java-llm-aws-bedrock
    ContentBlock.fromText(question);
  }
}
