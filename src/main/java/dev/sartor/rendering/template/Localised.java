package dev.sartor.rendering.template;

import dev.sartor.kernel.language.Language;
import dev.sartor.rendering.template.Template.RowTokens;
import java.util.EnumMap;
import java.util.List;

/** A template as a language wants it: its commas and colons between fields, more room between lines of dense script. */
final class Localised {
    private final String comma;
    private final String colon;

    private Localised(Language language) {
        comma = language.find("comma").orElse(",");
        colon = language.find("colon").orElse(":");
    }

    static Template of(Template t, Language language) {
        double leading = language.find("leading").map(Double::parseDouble).orElse(1.0);
        var by = new Localised(language);
        if (leading == 1 && by.comma.equals(",") && by.colon.equals(":")) return t;
        var looks = new EnumMap<Part, Look>(Part.class);
        t.looks().forEach((part, look) -> looks.put(part, look.leaded(leading)));
        return t.with(looks).with(by.rows(t.entry()), by.rows(t.note()), by.rows(t.group()));
    }

    private RowTokens rows(RowTokens r) {
        var rows = r.rows().stream().map(this::pattern).toList();
        var aside = r.aside() == null ? null : pattern(r.aside());
        return new RowTokens(rows, aside, said(r.separator()), r.before(), r.stacked(), r.numbered());
    }

    private Pattern pattern(Pattern pattern) {
        return new Pattern(pieces(pattern.left()), pieces(pattern.right()));
    }

    private List<Pattern.Piece> pieces(List<Pattern.Piece> pieces) {
        return pieces.stream().map(this::piece).toList();
    }

    private Pattern.Piece piece(Pattern.Piece piece) {
        return switch (piece) {
            case Pattern.Field field -> field;
            case Pattern.Between words -> new Pattern.Between(said(words.text()));
        };
    }

    private String said(String text) {
        return mark(mark(text, ',', comma), ':', colon);
    }

    /** Marks of East Asia are as wide as a sign and need no space behind them. */
    private static String mark(String text, char ours, String theirs) {
        boolean wide = theirs.charAt(0) >= 0x3000;
        return text.replace(ours + " ", wide ? theirs : theirs + " ").replace(String.valueOf(ours), theirs);
    }
}
