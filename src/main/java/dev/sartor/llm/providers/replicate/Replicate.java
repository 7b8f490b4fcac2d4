package dev.sartor.llm.providers.replicate;

import com.google.auto.service.AutoService;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.providers.Descriptor;
import dev.sartor.llm.providers.Provider;
import dev.sartor.llm.wire.Wire;

/** Models that Replicate runs, by owner and name. */
@AutoService(Provider.class)
public final class Replicate implements Provider {
    @Override
    public String id() {
        return "replicate";
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "Replicate",
                "Open models that Replicate runs, with a key of your own; named by owner and name.",
                Descriptor.Need.MUST,
                "REPLICATE_API_TOKEN",
                "https://api.replicate.com",
                true);
    }

    @Override
    public ChatModel open(String model, Access access, Wire wire) {
        return new PredictionModel(new ModelName(id(), model), access, wire);
    }
}
