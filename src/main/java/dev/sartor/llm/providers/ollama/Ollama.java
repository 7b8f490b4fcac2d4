package dev.sartor.llm.providers.ollama;

import com.google.auto.service.AutoService;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.providers.Descriptor;
import dev.sartor.llm.providers.Provider;
import dev.sartor.llm.wire.Wire;

/** Models that run on one's own machine; nothing leaves it. */
@AutoService(Provider.class)
public final class Ollama implements Provider {
    @Override
    public String id() {
        return "ollama";
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "Ollama",
                "Models that run on your own machine; what you write does not leave it.",
                Descriptor.Need.NEVER,
                null,
                "http://127.0.0.1:11434",
                false);
    }

    @Override
    public ChatModel open(String model, Access access, Wire wire) {
        return new OllamaModel(new ModelName(id(), model), access, wire);
    }
}
