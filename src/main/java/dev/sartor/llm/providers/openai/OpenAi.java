package dev.sartor.llm.providers.openai;

import com.google.auto.service.AutoService;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.providers.Descriptor;
import dev.sartor.llm.providers.Provider;
import dev.sartor.llm.wire.Wire;

/** OpenAI's own models, by the Responses API. */
@AutoService(Provider.class)
public final class OpenAi implements Provider {
    @Override
    public String id() {
        return "openai";
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "OpenAI",
                "GPT models, with a key of your own.",
                Descriptor.Need.MUST,
                "OPENAI_API_KEY",
                "https://api.openai.com/v1",
                true);
    }

    @Override
    public ChatModel open(String model, Access access, Wire wire) {
        return new ResponsesModel(new ModelName(id(), model), access, wire);
    }
}
