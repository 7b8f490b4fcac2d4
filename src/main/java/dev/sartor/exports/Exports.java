package dev.sartor.exports;

import dev.sartor.kernel.BadInput;
import java.util.Collection;
import java.util.Collections;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** The export formats on the classpath. */
public final class Exports {
    private static final SortedMap<String, ExportFormat> FORMATS = load();

    private Exports() {}

    /** Every format, by id. */
    public static Collection<ExportFormat> all() {
        return FORMATS.values();
    }

    /** @throws BadInput when there is no such format, naming those there are */
    public static ExportFormat find(String id) {
        var format = FORMATS.get(id);
        if (format == null)
            throw new BadInput(
                    "There is no export format '" + id + "'.",
                    "Use one of " + String.join(", ", FORMATS.keySet()) + ".");
        return format;
    }

    private static SortedMap<String, ExportFormat> load() {
        var formats = new TreeMap<String, ExportFormat>();
        for (var format : ServiceLoader.load(ExportFormat.class, Exports.class.getClassLoader()))
            formats.put(format.id(), format);
        return Collections.unmodifiableSortedMap(formats);
    }
}
