package dev.sartor.rendering.fonts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The font families that the build put on the classpath, each file parsed when first asked for. */
public final class Families {
    private static final SortedMap<String, List<String>> KNOWN = known();
    private static final Map<String, FontFile> FILES = new ConcurrentHashMap<>();
    private static final Map<String, Face> FACES = new ConcurrentHashMap<>();

    private Families() {}

    /** Family ids and the styles each has ("regular", "italic", "semibold", "bold"). */
    public static SortedMap<String, List<String>> all() {
        return KNOWN;
    }

    /** @throws IllegalArgumentException when there is no such family or it lacks the style */
    public static Face face(String family, String style, Set<Feature> features) {
        var key = family + "/" + style + "/" + features;
        var known = FACES.get(key);
        if (known != null) return known;
        var made = new Face(file(family, style), features);
        var raced = FACES.putIfAbsent(key, made);
        return raced == null ? made : raced;
    }

    private static FontFile file(String family, String style) {
        if (!KNOWN.getOrDefault(family, List.of()).contains(style))
            throw new IllegalArgumentException("no font " + family + "/" + style + "; known: " + KNOWN);
        return FILES.computeIfAbsent(family + "/" + style, name -> new FontFile(family, style, read(name + ".ttf")));
    }

    private static SortedMap<String, List<String>> known() {
        var known = new TreeMap<String, List<String>>();
        properties("families.properties").forEach((family, styles) -> known.put(family, List.of(styles.split(" "))));
        return Collections.unmodifiableSortedMap(known);
    }

    /** A file of keys and values that the build wrote beside the fonts. */
    static SortedMap<String, String> properties(String name) {
        try (var in = new InputStreamReader(new ByteArrayInputStream(read(name)), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(in);
            var values = new TreeMap<String, String>();
            for (var key : properties.stringPropertyNames()) values.put(key, properties.getProperty(key));
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) {
        try (var in = Families.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) throw new IllegalStateException("fonts/" + name + " is missing; build it with mvn compile");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
