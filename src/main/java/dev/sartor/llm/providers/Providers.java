package dev.sartor.llm.providers;

import dev.sartor.kernel.BadInput;
import java.util.Collection;
import java.util.Collections;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** The providers on the classpath. */
public final class Providers {
    private static final SortedMap<String, Provider> PROVIDERS = load();

    private Providers() {}

    /** Every provider, by id. */
    public static Collection<Provider> all() {
        return PROVIDERS.values();
    }

    /** @throws BadInput when there is no such provider, naming those there are */
    public static Provider find(String id) {
        var provider = PROVIDERS.get(id);
        if (provider == null)
            throw new BadInput(
                    "There is no provider of models '" + id + "'.",
                    "Use one of " + String.join(", ", PROVIDERS.keySet()) + ".");
        return provider;
    }

    private static SortedMap<String, Provider> load() {
        var found = new TreeMap<String, Provider>();
        for (var provider : ServiceLoader.load(Provider.class, Providers.class.getClassLoader()))
            found.put(provider.id(), provider);
        return Collections.unmodifiableSortedMap(found);
    }
}
