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

    /** Those that run in this process and read every file. */
    public static List<Extractor> inProcess() {
        return ALL.stream().filter(e -> e.everyTime() && e.inProcess()).toList();
    }

    /** Readies those that run in this process; worth doing beside other work when one file is all that will be read. */
    public static void prepare() {
        inProcess().forEach(Extractor::prepare);
    }

    /** Those that start a program and read every file, of which this machine has the program. */
    public static List<Extractor> installed() {
        return ALL.stream()
                .filter(extractor -> extractor.everyTime() && !extractor.inProcess() && extractor.available())
                .toList();
    }

    /** All that this machine can use, however slow. */
    public static List<Extractor> available() {
        return ALL.stream().filter(Extractor::available).toList();
    }

    /** All that there are. */
    public static List<Extractor> all() {
        return ALL;
    }
}
