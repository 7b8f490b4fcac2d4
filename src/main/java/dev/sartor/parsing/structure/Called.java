package dev.sartor.parsing.structure;

import dev.sartor.extraction.Box;
import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Word;
import dev.sartor.parsing.entries.Lines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file calls fields: their words, gathered over lines and pages, by name in the order of their first words. */
final class Called {
    private static final Pattern PARTING = Pattern.compile("[,;:]+$");

    /** Fields that are sentences and keep their ends. */
    private static final Pattern PROSE = Pattern.compile("/(summary|description|reference|highlights)(/|$)");

    /** The words of one field. */
    static final class Field {
        private final StringBuilder text = new StringBuilder();
        final List<Box> where = new ArrayList<>();

        @Nullable
        String link;

        private final boolean prose;
        private @Nullable Piece last;

        Field(String name) {
            prose = PROSE.matcher(name).find();
        }

        /** A comma that parts a short field from the next stands with it and is none of its words. */
        String text() {
            return prose ? text.toString() : PARTING.matcher(text).replaceFirst("");
        }

        private void add(Word word, String said, Piece piece) {
            if (piece.equals(last)) text.append(' ').append(said);
            else Lines.append(text, said);
            if (piece.equals(last)) where.add(where.removeLast().with(word.box()));
            else where.add(word.box());
            last = piece;
            if (link == null) link = word.link();
        }
    }

    final Map<String, Field> fields = new LinkedHashMap<>();

    /** Pieces without a word of a field. */
    final List<Piece> others = new ArrayList<>();

    private int named;
    private int all;

    static Called in(Extracted text) {
        var called = new Called();
        for (var page : text.pages()) page.pieces().forEach(called::read);
        return called;
    }

    private void read(Piece piece) {
        int before = named;
        for (var word : piece.words()) {
            all += letters(word.text());
            for (var said : word.said()) {
                if (said.text().isEmpty()) continue;
                named += letters(said.text());
                fields.computeIfAbsent(said.field(), Field::new).add(word, said.text(), piece);
            }
        }
        if (before == named && letters(piece.text()) > 0) others.add(piece);
    }

    private static int letters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)))
            if (Character.isLetter(text.codePointAt(i))) count++;
        return count;
    }

    /** Letters of fields among all letters: 0 to 1. */
    double share() {
        return all == 0 ? 0 : (double) named / all;
    }

    String text(String field) {
        var found = fields.get(field);
        return found == null ? "" : found.text();
    }
}
