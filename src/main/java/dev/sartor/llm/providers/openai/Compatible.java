package dev.sartor.llm.providers.openai;

import com.google.auto.service.AutoService;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.providers.Descriptor;
import dev.sartor.llm.providers.Provider;
import dev.sartor.llm.wire.Wire;

/** Whatever understands Chat Completions: vLLM, LM Studio, Groq, Mistral, Azure and many more. */
@AutoService(Provider.class)
public final class Compatible implements Provider {
    @Override
    public String id() {
        return "openai-compatible";
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "OpenAI-compatible",
                "Any server that understands Chat Completions, by its address: vLLM, LM Studio, Groq, Mistral, Azure.",
                Descriptor.Need.MAY,
                "SARTOR_MODEL_KEY",
                null,
                true);
    }

    @Override
    public ChatModel open(String model, Access access, Wire wire) {
        return new CompletionsModel(new ModelName(id(), model), access, wire);
    }
}
