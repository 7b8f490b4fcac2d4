package dev.sartor.exports.formats.docx;

import dev.sartor.exports.formats.docx.flow.Node;
import dev.sartor.exports.formats.docx.flow.Shape;
import dev.sartor.exports.formats.docx.packing.Xml;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A paragraph's shape as paragraph properties (ECMA-376-1:2016, 17.3.1), each as its XML; empty where there is none. */
record Stand(String keep, String borders, String tabs, String spacing, String indent, String align) {
    private static final Stand NONE = new Stand("<w:keepNext w:val=\"0\"/>", "", "", "", "", "");

    static Stand of(Node.Paragraph paragraph) {
        var shape = paragraph.shape();
        double natural = paragraph.pieces().stream()
                .mapToDouble(piece -> piece instanceof Node.Words words
                        ? RunLook.natural(words.span().look())
                        : 0)
                .max()
                .orElse(0);
        long line = natural == 0 ? 240 : Math.round(240 * shape.leading() / natural);
        var spacing = "<w:spacing w:before=\"%s\" w:after=\"%s\" w:line=\"%s\" w:lineRule=\"auto\"/>"
                .formatted(twips(shape.before()), twips(shape.after()), line);
        return new Stand(
                shape.keepNext() ? "<w:keepNext/>" : NONE.keep(),
                borders(shape),
                shape.tab() == 0 ? "" : "<w:tab w:val=\"right\" w:pos=\"" + twips(shape.tab()) + "\"/>",
                spacing,
                indent(shape),
                "<w:jc w:val=\"" + align(shape) + "\"/>");
    }

    /** What differs from a style, in the schema's order, with {@code number} where numbering belongs. */
    String beyond(@Nullable Stand style, String number) {
        var from = Objects.requireNonNullElse(style, NONE);
        var out = new StringBuilder();
        if (!keep.equals(from.keep)) out.append(keep);
        out.append(number);
        if (!borders.equals(from.borders)) out.append(borders.isEmpty() ? noBorders() : borders);
        if (!tabs.equals(from.tabs))
            out.append("<w:tabs>")
                    .append(from.tabs.replace("\"right\"", "\"clear\""))
                    .append(tabs)
                    .append("</w:tabs>");
        if (!spacing.equals(from.spacing)) out.append(spacing);
        if (!indent.equals(from.indent)) out.append(indent);
        if (!align.equals(from.align)) out.append(align);
        return out.toString();
    }

    private static String noBorders() {
        return "<w:pBdr><w:top w:val=\"nil\"/><w:bottom w:val=\"nil\"/></w:pBdr>";
    }

    private static String borders(Shape shape) {
        var out = Xml.piece();
        border(out, "top", shape.above());
        border(out, "bottom", shape.below());
        return out.isEmpty() ? "" : "<w:pBdr>" + out + "</w:pBdr>";
    }

    static void border(Xml out, String side, Shape.@Nullable Rule rule) {
        if (rule == null) return;
        long eighths = Math.clamp(Math.round(rule.weight() * 8), 2, 96);
        out.raw("<w:" + side + " w:val=\"single\" w:sz=\"").number(eighths);
        out.raw("\" w:space=\"").number(Math.clamp(Math.round(rule.gap()), 0, 31));
        out.raw("\" w:color=\"" + RunLook.colour(rule.colour()) + "\"/>");
    }

    private static String indent(Shape shape) {
        var first = shape.first() < 0 ? "hanging" : "firstLine";
        return "<w:ind w:left=\"%s\" w:right=\"%s\" w:%s=\"%s\"/>"
                .formatted(twips(shape.left()), twips(shape.right()), first, twips(Math.abs(shape.first())));
    }

    private static String align(Shape shape) {
        return switch (shape.align()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "both";
        };
    }

    /** Twentieths of a point, the unit of lengths in Word files. */
    static long twips(double points) {
        return Math.round(points * 20);
    }
}
