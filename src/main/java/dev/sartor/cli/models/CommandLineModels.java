package dev.sartor.cli.models;

import dev.sartor.fetching.Calls;
import dev.sartor.fetching.Reach;
import dev.sartor.generation.Drafter;
import dev.sartor.generation.composers.llm.ModelDrafter;
import dev.sartor.kernel.BadInput;
import dev.sartor.llm.ChatModel;
import dev.sartor.llm.ModelName;
import dev.sartor.llm.catalogue.Catalogue;
import dev.sartor.llm.providers.Access;
import dev.sartor.llm.providers.Descriptor;
import dev.sartor.llm.providers.Providers;
import dev.sartor.llm.steady.Healths;
import dev.sartor.llm.steady.Relay;
import dev.sartor.llm.steady.SteadyModel;
import dev.sartor.llm.steady.Waits;
import dev.sartor.llm.untrusted.Fences;
import dev.sartor.llm.wire.Patience;
import dev.sartor.llm.wire.Wire;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens the models that a person names; on their own machine any address may be called. */
public final class CommandLineModels {
    private CommandLineModels() {}

    /**
     * @param names "provider:model", in the order in which they are asked
     * @param url of all of them; null for each provider's own
     * @throws BadInput when a provider is not there, or its key is not in the environment
     */
    public static Drafter drafter(List<String> names, @Nullable String url) {
        var random = new SecureRandom();
        var secret = new byte[32];
        random.nextBytes(secret);
        var wire = new Wire(new Calls(Reach.ANYWHERE), Patience.STANDARD);
        var healths = new Healths(InstantSource.system());
        var waits = new Waits(random, Waits.Pause.REAL);
        var models = names.stream()
                .map(ModelName::of)
                .map(name -> (ChatModel) new SteadyModel(open(name, url, wire), healths.of(name, ""), waits))
                .toList();
        return new ModelDrafter(
                new Relay(models), catalogue(), new Fences(secret), ModelDrafter.Prompts.standard(), line -> {});
    }

    private static ChatModel open(ModelName name, @Nullable String url, Wire wire) {
        var provider = Providers.find(name.provider());
        var descriptor = provider.descriptor();
        var address = url != null ? url : descriptor.address();
        if (address == null)
            throw new BadInput(
                    descriptor.name() + " has no address of its own.", "Give the server's with --model-url.");
        return provider.open(name.model(), new Access(key(descriptor), address), wire);
    }

    private static @Nullable String key(Descriptor descriptor) {
        var variable = descriptor.keyVariable();
        var key = variable == null ? null : System.getenv(variable);
        if (descriptor.key() == Descriptor.Need.MUST && (key == null || key.isBlank()))
            throw new BadInput(
                    descriptor.name() + " needs a key.", "Put yours into the environment variable " + variable + ".");
        return key == null || key.isBlank() ? null : key.strip();
    }

    private static Catalogue catalogue() {
        var own = System.getenv("SARTOR_MODELS");
        return own == null ? Catalogue.standard() : Catalogue.with(Path.of(own));
    }
}
