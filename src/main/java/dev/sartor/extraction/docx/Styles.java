package dev.sartor.extraction.docx;

import dev.sartor.extraction.Piece;
import dev.sartor.extraction.SetAside;
import dev.sartor.extraction.Style;
import dev.sartor.extraction.archive.Archive;
import dev.sartor.extraction.archive.Xml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of a Word document: what a paragraph and a run look like after all that they inherit. */
final class Styles {
    private static final Pattern HEAVY = Pattern.compile("bold|black|heavy|demi", Pattern.CASE_INSENSITIVE);

    private static final Style BODY = new Style("", 11, false, false, 0);
    private static final double TWENTIETHS = 20;

    private final Map<String, Element> byId = new HashMap<>();
    private Style body = BODY;

    private Styles() {}

    /** @param indent in points */
    record Paragraph(Piece.Role role, Style style, double indent, boolean shaded) {}

    static Styles of(Archive archive) {
        var out = new Styles();
        archive.part("word/styles.xml").ifPresent(bytes -> {
            for (var child : Xml.children(Xml.root(bytes))) {
                if ("style".equals(child.getLocalName())) out.byId.put(Xml.attribute(child, "styleId"), child);
                if ("docDefaults".equals(child.getLocalName()))
                    Xml.child(child, "rPrDefault")
                            .flatMap(r -> Xml.child(r, "rPr"))
                            .ifPresent(r -> out.body = applied(r, BODY));
            }
        });
        return out;
    }

    Paragraph paragraph(Element p) {
        var own = Xml.child(p, "pPr");
        var id = own.flatMap(e -> value(e, "pStyle")).orElse("Normal");
        var style = inherited(id, body, new HashSet<>());
        var numbered = own.flatMap(e -> Xml.child(e, "numPr")).or(() -> fromStyle(id, "numPr", new HashSet<>()));
        boolean none = numbered.flatMap(n -> value(n, "numId")).map("0"::equals).orElse(false);
        int depth = numbered.flatMap(n -> value(n, "ilvl")).map(Styles::number).orElse(0);
        var name = name(id);
        int level = heading(id, name);
        Piece.Role role = level > 0
                ? new Piece.Role.Heading(level)
                : numbered.isPresent() && !none || name.startsWith("list")
                        ? new Piece.Role.Listed(depth)
                        : DocxText.PARAGRAPH;
        double indent = own.flatMap(e -> Xml.child(e, "ind"))
                .map(e -> Xml.attribute(e, "left").isEmpty() ? Xml.attribute(e, "start") : Xml.attribute(e, "left"))
                .map(twips -> number(twips) / TWENTIETHS)
                .orElse(0.0);
        boolean shaded = own.flatMap(e -> Xml.child(e, "shd")).isPresent();
        return new Paragraph(role, style, Math.clamp(indent, 0, 200), shaded);
    }

    private int heading(String id, String name) {
        if (name.equals("title")) return 0;
        if (name.startsWith("heading ")) return Math.max(1, number(name.substring(8)));
        return fromStyle(id, "outlineLvl", new HashSet<>())
                .map(e -> number(Xml.attribute(e, "val")) + 1)
                .filter(level -> level <= 6)
                .orElse(0);
    }

    private String name(String id) {
        var style = byId.get(id);
        return style == null
                ? id.toLowerCase(Locale.ROOT)
                : value(style, "name").orElse(id).toLowerCase(Locale.ROOT);
    }

    private Optional<Element> fromStyle(String id, String property, Set<String> seen) {
        var style = byId.get(id);
        if (style == null || !seen.add(id)) return Optional.empty();
        return Xml.child(style, "pPr")
                .flatMap(p -> Xml.child(p, property))
                .or(() -> value(style, "basedOn").flatMap(base -> fromStyle(base, property, seen)));
    }

    private Style inherited(String id, Style from, Set<String> seen) {
        var style = byId.get(id);
        if (style == null || !seen.add(id)) return from;
        var base = value(style, "basedOn").map(b -> inherited(b, from, seen)).orElse(from);
        return Xml.child(style, "rPr").map(r -> applied(r, base)).orElse(base);
    }

    Style run(Element r, Style paragraph) {
        var own = Xml.child(r, "rPr");
        if (own.isEmpty()) return paragraph;
        var base = value(own.get(), "rStyle")
                .map(id -> inherited(id, paragraph, new HashSet<>()))
                .orElse(paragraph);
        return applied(own.get(), base);
    }

    SetAside.@Nullable Reason hidden(Element r, Style style) {
        var own = Xml.child(r, "rPr");
        boolean vanished =
                own.flatMap(e -> Xml.child(e, "vanish")).map(Styles::isOn).orElse(false);
        boolean shaded = own.flatMap(e -> Xml.child(e, "shd")).isPresent()
                || own.flatMap(e -> Xml.child(e, "highlight")).isPresent()
                || isInShade(r);
        return DocxText.hidden(vanished, style, shaded);
    }

    private static boolean isInShade(Element r) {
        for (var node = r.getParentNode(); node instanceof Element e; node = node.getParentNode()) {
            var properties = Xml.child(e, "tcPr").or(() -> Xml.child(e, "pPr"));
            if (properties.flatMap(p -> Xml.child(p, "shd")).isPresent()) return true;
            if ("txbxContent".equals(e.getLocalName())) return true;
        }
        return false;
    }

    private static Style applied(Element rPr, Style s) {
        double size =
                value(rPr, "sz").map(v -> number(v) / 2.0).filter(v -> v > 0).orElse(s.size());
        // a face may be heavy by its name alone
        var face = Xml.child(rPr, "rFonts")
                .map(fonts -> Xml.attribute(fonts, "ascii"))
                .orElse("");
        boolean heavy = face.isEmpty() ? s.bold() : HEAVY.matcher(face).find();
        boolean bold = Xml.child(rPr, "b").map(Styles::isOn).orElse(heavy || s.bold());
        boolean italic = Xml.child(rPr, "i").map(Styles::isOn).orElse(s.italic());
        int rgb = value(rPr, "color")
                .filter(v -> v.matches("[0-9A-Fa-f]{6}"))
                .map(v -> Integer.parseInt(v, 16))
                .orElse(s.rgb());
        return new Style(s.font(), size, bold, italic, rgb);
    }

    private static boolean isOn(Element e) {
        var value = Xml.attribute(e, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("none");
    }

    private static Optional<String> value(Element parent, String name) {
        return Xml.child(parent, name).map(e -> Xml.attribute(e, "val"));
    }

    private static int number(String text) {
        try {
            return (int) Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
