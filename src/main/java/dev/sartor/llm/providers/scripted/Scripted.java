package dev.sartor.llm.providers.scripted;

import com.google.auto.service.AutoService;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.providers.Descriptor;
import dev.sartor.llm.providers.Provider;
import dev.sartor.llm.wire.Wire;
import java.nio.file.Path;

/** Says what a file says: for tests and demonstrations, without a model and without a network. */
@AutoService(Provider.class)
public final class Scripted implements Provider {
    @Override
    public String id() {
        return "scripted";
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "Scripted",
                "Recorded answers out of a file, for tests and demonstrations.",
                Descriptor.Need.NEVER,
                null,
                "file:",
                false);
    }

    @Override
    public ChatModel open(String model, Access access, Wire wire) {
        return new Script(new ModelName(id(), model), Recording.read(Path.of(model)));
    }
}
