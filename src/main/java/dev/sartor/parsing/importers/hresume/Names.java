package dev.sartor.parsing.importers.hresume;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a microformat's class names mark: those of h-resume (microformats.org/wiki/h-resume), and those of hResume, hCard
 * and hCalendar before it.
 */
record Names(Element root) {
    private static final int MOST = 500;

    /** The first element that has one of the classes, the earlier class first. */
    @Nullable
    Element first(String... classes) {
        for (var each : classes) {
            var found = root.selectFirst("." + each);
            if (found != null) return found;
        }
        return null;
    }

    /** The text of the first element that has one of the classes. */
    @Nullable
    String text(String... classes) {
        var found = first(classes);
        return found == null || found.text().isBlank() ? null : found.text().strip();
    }

    /** A date: {@code datetime} of a time, {@code title} of an abbreviation, else the words. */
    @Nullable
    String date(String... classes) {
        var found = first(classes);
        if (found == null) return null;
        for (var attribute : List.of("datetime", "title"))
            if (!found.attr(attribute).isBlank()) return found.attr(attribute).strip();
        return found.text();
    }

    /** Where the first element leads: its own address, or that of a link in it. */
    @Nullable
    String address(String... classes) {
        var found = first(classes);
        if (found == null) return null;
        var link = found.hasAttr("href") ? found : found.selectFirst("a[href]");
        return link == null ? found.text() : link.attr("href");
    }

    /** Every element with one of the classes that lies in no other such element. */
    Stream<Names> all(String... classes) {
        var query = "." + String.join(", .", classes);
        return root.select(query).stream()
                .filter(element -> !element.parents().is(query))
                .limit(MOST)
                .map(Names::new);
    }

    boolean has(String... classes) {
        return first(classes) != null;
    }
}
