package dev.sartor.ats.files;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The extractors that the build's service index lists, by id. */
public final class Extractors {
    private static final List<Extractor> ALL =
            ServiceLoader.load(Extractor.class, Extractors.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(Extractor::id))
                    .toList();

    private Extractors() {}

    /** Those that run in this process. */
    public static List<Extractor> inProcess() {
        return ALL.stream().filter(Extractor::inProcess).toList();
    }

    /** Those that start a program, of which this machine has the program. */
    public static List<Extractor> installed() {
        return ALL.stream()
                .filter(extractor -> !extractor.inProcess() && extractor.available())
                .toList();
    }
}
