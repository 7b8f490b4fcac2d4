package dev.sartor.exports;

import dev.sartor.kernel.BadInput;
import java.util.Collection;
import java.util.Collections;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The export formats on the classpath. */
public final class Exports {
    private static final SortedMap<String, ExportFormat> FORMATS = load(ExportFormat.class, ExportFormat::id);
    private static final SortedMap<String, PageFormat> PICTURES = load(PageFormat.class, PageFormat::id);

    private Exports() {}

    /** Every format, by id. */
    public static Collection<ExportFormat> all() {
        return FORMATS.values();
    }

    /** @throws BadInput when there is no such format, naming those there are */
    public static ExportFormat find(String id) {
        return find(FORMATS, id, "export format");
    }

    /** Pictures of single pages ("svg", "png"). @throws BadInput when there is no such format */
    public static PageFormat page(String id) {
        return find(PICTURES, id, "picture format");
    }

    private static <F> F find(SortedMap<String, F> formats, String id, String what) {
        var format = formats.get(id);
        if (format == null)
            throw new BadInput(
                    "There is no " + what + " '" + id + "'.",
                    "Use one of " + String.join(", ", formats.keySet()) + ".");
        return format;
    }

    private static <F> SortedMap<String, F> load(Class<F> kind, Function<F, String> id) {
        var formats = new TreeMap<String, F>();
        for (var format : ServiceLoader.load(kind, Exports.class.getClassLoader()))
            formats.put(id.apply(format), format);
        return Collections.unmodifiableSortedMap(formats);
    }
}
