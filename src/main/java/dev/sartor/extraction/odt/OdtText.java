package dev.sartor.extraction.odt;

import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Style;
import dev.sartor.extraction.archive.Archive;
import dev.sartor.extraction.archive.Xml;
import dev.sartor.extraction.flow.Flow;
import dev.sartor.extraction.flow.Run;
import dev.sartor.kernel.BadInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads OpenDocument texts (ISO/IEC 26300): paragraphs, headings, lists, tables, frames, links. */
public final class OdtText {
    private static final Style BODY = new Style("", 11, false, false, 0);

    private final Flow flow = new Flow();
    private final Map<String, Element> styles = new HashMap<>();

    private OdtText() {}

    /** @throws BadInput when it is damaged or built to harm */
    public static Extracted read(byte[] odt) {
        var archive = new Archive(odt);
        var reader = new OdtText();
        for (var name : List.of("styles.xml", "content.xml"))
            archive.part(name).ifPresent(bytes -> reader.styles(Xml.root(bytes), 0));
        var content = archive.part("content.xml")
                .orElseThrow(() -> new BadInput("This document has no text part.", "Save it anew as ODT or DOCX."));
        reader.blocks(Xml.root(content), 0, 0);
        return reader.flow.extracted();
    }

    private void styles(Element parent, int depth) {
        if (depth > 5) return;
        for (var child : Xml.children(parent)) {
            if ("style".equals(child.getLocalName())) styles.put(Xml.attribute(child, "name"), child);
            styles(child, depth + 1);
        }
    }

    private void blocks(Element parent, int depth, int list) {
        if (depth > Xml.DEEPEST)
            throw new BadInput("This document nests tables without end.", "Save it anew and give that.");
        for (var child : Xml.children(parent))
            switch (child.getLocalName()) {
                case "h" -> paragraph(child, new Piece.Role.Heading(Math.max(1, level(child))), depth);
                case "p" -> paragraph(child, list > 0 ? new Piece.Role.Listed(list - 1) : Piece.PARAGRAPH, depth);
                case "list" -> blocks(child, depth + 1, list + 1);
                case "table-row" -> row(child, depth);
                case "automatic-styles", "font-face-decls", "tracked-changes", "scripts" -> {}
                default -> blocks(child, depth + 1, list);
            }
    }

    private static int level(Element heading) {
        var text = Xml.attribute(heading, "outline-level");
        return text.matches("\\d") ? Integer.parseInt(text) : 1;
    }

    private void row(Element row, int depth) {
        var cells = Xml.children(row).stream()
                .filter(cell -> "table-cell".equals(cell.getLocalName()))
                .toList();
        var place = flow.enter();
        for (int i = 0; i < cells.size(); i++) {
            flow.cell(place, (double) i / cells.size(), 1.0 / cells.size());
            blocks(cells.get(i), depth + 1, 0);
        }
        flow.leave(place);
    }

    private void paragraph(Element p, Piece.Role role, int depth) {
        var runs = new ArrayList<Run>();
        var frames = new ArrayList<Element>();
        runs(p, style(Xml.attribute(p, "style-name"), BODY, 0), null, runs, frames, depth);
        if (runs.stream().allMatch(run -> run.text().isBlank())) flow.gap();
        else flow.paragraph(runs, role, 0);
        for (var frame : frames) blocks(frame, depth + 1, 0);
    }

    private void runs(Node parent, Style style, @Nullable String link, List<Run> out, List<Element> frames, int depth) {
        for (var node = parent.getFirstChild(); node != null && depth < Xml.DEEPEST; node = node.getNextSibling()) {
            if (node instanceof Text text) out.add(new Run(text.getData().replaceAll("\\s+", " "), style, link));
            if (!(node instanceof Element e)) continue;
            switch (e.getLocalName()) {
                case "tab" -> out.add(new Run("\t", style, link));
                case "s", "line-break" -> out.add(new Run(" ", style, link));
                case "a" -> runs(e, style, Xml.attribute(e, "href"), out, frames, depth + 1);
                case "frame" -> frames.add(e);
                case "annotation", "note" -> {}
                default -> runs(e, style(Xml.attribute(e, "style-name"), style, 0), link, out, frames, depth + 1);
            }
        }
    }

    private Style style(String name, Style from, int depth) {
        var style = styles.get(name);
        if (style == null || depth > 20) return from;
        var base = style(Xml.attribute(style, "parent-style-name"), from, depth + 1);
        return Xml.child(style, "text-properties").map(p -> applied(p, base)).orElse(base);
    }

    private static Style applied(Element p, Style s) {
        var size = Xml.attribute(p, "font-size");
        var weight = Xml.attribute(p, "font-weight");
        var slant = Xml.attribute(p, "font-style");
        var colour = Xml.attribute(p, "color");
        return new Style(
                s.font(),
                size.matches("[\\d.]+pt") ? Double.parseDouble(size.replace("pt", "")) : s.size(),
                weight.isEmpty() ? s.bold() : weight.equals("bold") || weight.matches("[6-9]00"),
                slant.isEmpty() ? s.italic() : slant.equals("italic"),
                colour.matches("#[0-9a-fA-F]{6}") ? Integer.parseInt(colour.substring(1), 16) : s.rgb());
    }
}
