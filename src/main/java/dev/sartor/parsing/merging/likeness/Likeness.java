package dev.sartor.parsing.merging.likeness;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two entries of a section tell of the same job, school, project, skill. */
public final class Likeness {
    /** Below it two entries are two things. */
    public static final double SAME = 0.5;

    private Likeness() {}

    /** 0 to 1.
     * @param section JSON Resume's key */
    public static double of(String section, Map<?, ?> one, Map<?, ?> two) {
        return switch (section) {
            case "work" -> held(one, two, "name");
            case "volunteer" -> held(one, two, "organization");
            case "education" -> studied(one, two);
            case "projects" -> named(one, two, "name", 0.75);
            case "certificates" -> certified(one, two);
            case "awards" -> named(one, two, "title", 0.85);
            case "languages" -> named(one, two, "language", 0.99);
            case "profiles" -> profile(one, two);
            case "references", "skills", "interests" -> named(one, two, "name", 0.99);
            case "entries" -> entry(one, two);
            default -> named(one, two, "name", 0.85);
        };
    }

    /** The same employer, and either the same work at about the same time or another title for exactly the same time. */
    private static double held(Map<?, ?> one, Map<?, ?> two, String employer) {
        double where = Words.alike(text(one, employer), text(two, employer));
        if (where < 0.6) return 0;
        double dates = Dates.alike(one, two);
        var a = text(one, "position");
        var b = text(two, "position");
        double what = a == null || b == null ? 0.6 : Words.alike(a, b);
        boolean same = (what >= 0.5 && dates >= 0.4) || dates == 1 || (what >= 0.3 && dates >= 0.8);
        return same ? 0.4 * where + 0.3 * what + 0.3 * dates : 0;
    }

    private static double studied(Map<?, ?> one, Map<?, ?> two) {
        double where = Words.alike(text(one, "institution"), text(two, "institution"));
        if (where < 0.6) return 0;
        double dates = Dates.alike(one, two);
        double what = Math.max(
                Words.alike(degree(one), degree(two)),
                degree(one).isBlank() || degree(two).isBlank() ? 0.6 : 0);
        boolean same = what >= 0.5 && dates >= 0.4 || dates == 1 && what >= 0.2;
        return same ? 0.4 * where + 0.3 * what + 0.3 * dates : 0;
    }

    private static String degree(Map<?, ?> map) {
        return Objects.toString(text(map, "studyType"), "") + " " + Objects.toString(text(map, "area"), "");
    }

    private static double certified(Map<?, ?> one, Map<?, ?> two) {
        double name = named(one, two, "name", 0.8);
        var a = text(one, "issuer");
        var b = text(two, "issuer");
        boolean another = a != null && b != null && Words.alike(a, b) < 0.3 && name < 0.99;
        return another ? 0 : name;
    }

    private static double profile(Map<?, ?> one, Map<?, ?> two) {
        var a = Urls.folded(text(one, "url"));
        if (!a.isEmpty() && a.equals(Urls.folded(text(two, "url")))) return 1;
        boolean named = Words.folded(text(one, "network")).equals(Words.folded(text(two, "network")));
        return named && !Words.folded(text(one, "network")).isEmpty() ? 0.6 : 0;
    }

    private static double entry(Map<?, ?> one, Map<?, ?> two) {
        var a = text(one, "title");
        var b = text(two, "title");
        if (a == null && b == null) return 0.6; // lists of lines under one title
        return named(one, two, "title", 0.85) * (Dates.alike(one, two) > 0 ? 1 : 0);
    }

    private static double named(Map<?, ?> one, Map<?, ?> two, String key, double least) {
        var a = text(one, key);
        var b = text(two, key);
        if (a == null || b == null) return 0;
        if (Words.folded(a).equals(Words.folded(b))) return 1;
        double shared = Words.shared(a, b);
        return shared >= least ? shared : 0;
    }

    private static @Nullable String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text && !text.isBlank() ? text : null;
    }
}
