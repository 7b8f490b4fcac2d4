package dev.sartor.parsing;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.resume.Resume;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** All kinds of files that can be read into a résumé. */
public final class Importers {
    private Importers() {}

    /** Every importer there is, by id; those that take any text come last. */
    public static List<Importer> all() {
        return Known.ALL;
    }

    /** Found when first asked for. */
    private static final class Known {
        static final List<Importer> ALL = ServiceLoader.load(Importer.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Importer::isLastResort).thenComparing(Importer::id))
                .toList();
    }

    /**
     * @param name of the file, for messages
     * @throws BadInput when no importer knows this kind of file, or the one that does cannot read it
     */
    public static Resume read(byte[] bytes, String name) {
        return reading(bytes, name).resume();
    }

    /**
     * @param name of the file, for messages
     * @throws BadInput as {@link #read} does
     */
    public static Reading reading(byte[] bytes, String name) {
        var known = all();
        var importer = known.stream()
                .sorted(Comparator.comparing(Importer::isLastResort)
                        .thenComparing(Importer::sureness, Comparator.reverseOrder()))
                .filter(i -> i.recognises(bytes))
                .findFirst();
        if (importer.isPresent()) {
            try {
                return importer.get().reading(bytes);
            } catch (BadInput e) {
                throw new BadInput(name + ": " + e.what(), e.remedy());
            }
        }
        var names = known.stream().map(Importer::name).collect(Collectors.joining(", "));
        throw new BadInput(name + " is no résumé that we can read.", "These kinds can be read: " + names + ".");
    }
}
