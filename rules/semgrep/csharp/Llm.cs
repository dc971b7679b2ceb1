using OpenAI.Chat;

class Llm
{
    void Ask(ChatClient client, string clinicalNote, string question)
    {
        // ruleid: phitrace-csharp-llm-openai
        client.CompleteChat(clinicalNote);
        // ok: phitrace-csharp-llm-openai
        client.CompleteChat(question);
    }
}
