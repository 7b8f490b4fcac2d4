package dev.sartor.llm.providers.anthropic;

import com.google.auto.service.AutoService;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.providers.Descriptor;
import dev.sartor.llm.providers.Provider;
import dev.sartor.llm.wire.Wire;

/** Claude, by Anthropic's Messages API. */
@AutoService(Provider.class)
public final class Anthropic implements Provider {
    @Override
    public String id() {
        return "anthropic";
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "Anthropic",
                "Claude models, with a key of your own.",
                Descriptor.Need.MUST,
                "ANTHROPIC_API_KEY",
                "https://api.anthropic.com",
                true);
    }

    @Override
    public ChatModel open(String model, Access access, Wire wire) {
        return new MessagesModel(new ModelName(id(), model), access, wire);
    }
}
