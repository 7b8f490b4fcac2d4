package dev.sartor.documents.making;

import dev.sartor.documents.DocumentKind;
import dev.sartor.exports.Exports;
import dev.sartor.notifications.Notifications;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a generation ended that made something.
 *
 * @param kind of the message that tells it
 * @param lost a sentence about what could not be made; null when all is there
 */
record Outcome(String kind, @Nullable String lost) {
    /** @param made names of the files that are there */
    static Outcome of(List<DocumentKind> kinds, List<String> formats, Set<String> made) {
        var lost = kinds.stream()
                .flatMap(kind -> formats.stream().map(format -> name(kind, format)))
                .filter(name -> !made.contains(name))
                .toList();
        if (lost.isEmpty()) return new Outcome(Notifications.READY, null);
        boolean pages = lost.stream().noneMatch(name -> name.endsWith(".pdf"));
        return new Outcome(
                pages ? Notifications.READY : Notifications.TEXT_ONLY,
                "Missing: " + String.join(", ", lost) + ". Ask for another template, or use the files that are there.");
    }

    /** What tailoring calls a document's file. */
    private static String name(DocumentKind kind, String format) {
        return (kind == DocumentKind.CV ? "cv." : "letter.")
                + Exports.find(format).extension();
    }
}
