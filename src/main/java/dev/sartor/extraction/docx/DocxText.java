package dev.sartor.extraction.docx;

import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.SetAside;
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

/** Reads Word documents (ECMA-376): body, headers, footers, text boxes, tables, lists, links. */
public final class DocxText {
    private final Flow flow = new Flow();
    private final Styles styles;
    private final Bookmarks marks = new Bookmarks();
    private Map<String, String> links = Map.of();

    private DocxText(Styles styles) {
        this.styles = styles;
    }

    /** @throws BadInput when it is damaged or built to harm */
    public static Extracted read(byte[] docx) {
        var archive = new Archive(docx);
        var body = archive.part("word/document.xml")
                .orElseThrow(() -> new BadInput("This document has no text part.", "Save it anew as DOCX."));
        var reader = new DocxText(Styles.of(archive));
        for (var header : archive.named("word/header")) reader.part(archive, header);
        reader.links = links(archive, "word/_rels/document.xml.rels");
        reader.blocks(Xml.root(body), 0);
        for (var footer : archive.named("word/footer")) reader.part(archive, footer);
        return reader.flow.extracted();
    }

    private void part(Archive archive, String name) {
        links = links(archive, name.replace("word/", "word/_rels/") + ".rels");
        archive.part(name).ifPresent(bytes -> blocks(Xml.root(bytes), 0));
    }

    private static Map<String, String> links(Archive archive, String name) {
        var out = new HashMap<String, String>();
        archive.part(name).ifPresent(bytes -> {
            for (var each : Xml.children(Xml.root(bytes)))
                out.put(each.getAttribute("Id"), each.getAttribute("Target"));
        });
        return out;
    }

    private void blocks(Element parent, int depth) {
        if (depth > Xml.DEEPEST)
            throw new BadInput("This document nests tables without end.", "Save it anew and give that.");
        for (var child : Xml.children(parent))
            switch (child.getLocalName()) {
                case "p" -> paragraph(child, depth);
                case "tbl" -> table(child, depth + 1);
                case "sectPr", "pPr", "Fallback", "del" -> {}
                default -> blocks(child, depth + 1);
            }
    }

    private void table(Element table, int depth) {
        for (var row : Xml.children(table)) {
            if (!"tr".equals(row.getLocalName())) continue;
            var cells = Xml.children(row).stream()
                    .filter(cell -> "tc".equals(cell.getLocalName()) || "sdt".equals(cell.getLocalName()))
                    .toList();
            var place = flow.enter();
            for (int i = 0; i < cells.size(); i++) {
                flow.cell(place, (double) i / cells.size(), 1.0 / cells.size());
                blocks(cells.get(i), depth + 1);
            }
            flow.leave(place);
        }
    }

    private void paragraph(Element p, int depth) {
        var look = styles.paragraph(p);
        var lines = new ArrayList<List<Run>>(List.of(new ArrayList<>()));
        var boxes = new ArrayList<Element>();
        runs(p, look, null, lines, boxes, depth);
        for (var line : lines) {
            if (line.stream().allMatch(run -> run.text().isBlank())) flow.gap();
            else flow.paragraph(line, look.role(), look.indent());
        }
        for (var box : boxes) blocks(box, depth + 1);
    }

    private void runs(
            Element parent,
            Styles.Paragraph look,
            @Nullable String link,
            List<List<Run>> lines,
            List<Element> boxes,
            int depth) {
        if (depth > Xml.DEEPEST) return;
        for (var child : Xml.children(parent))
            switch (child.getLocalName()) {
                case "r" -> run(child, look, link, lines, boxes);
                case "hyperlink" -> runs(child, look, links.get(Xml.attribute(child, "id")), lines, boxes, depth + 1);
                case "bookmarkStart" -> marks.open(Xml.attribute(child, "id"), Xml.attribute(child, "name"));
                case "bookmarkEnd" -> marks.close(Xml.attribute(child, "id"));
                case "pPr", "del", "Fallback" -> {}
                default -> runs(child, look, link, lines, boxes, depth + 1);
            }
    }

    private void run(
            Element r, Styles.Paragraph look, @Nullable String link, List<List<Run>> lines, List<Element> boxes) {
        var style = styles.run(r, look.style());
        var text = new StringBuilder();
        for (var child : Xml.children(r))
            switch (child.getLocalName()) {
                case "t" -> text.append(child.getTextContent());
                case "tab", "ptab" -> text.append('\t');
                case "noBreakHyphen" -> text.append('-');
                case "br", "cr" -> {
                    add(r, text, style, link, lines);
                    lines.add(new ArrayList<>());
                }
                case "sym" -> text.append(' ');
                default -> boxes(child, boxes, 0);
            }
        add(r, text, style, link, lines);
    }

    private void add(Element r, StringBuilder text, Style style, @Nullable String link, List<List<Run>> lines) {
        if (text.isEmpty()) return;
        var why = styles.hidden(r, style);
        if (why != null) flow.hide(text.toString(), why);
        else lines.getLast().add(new Run(text.toString(), style, link, marks.field()));
        text.setLength(0);
    }

    private static void boxes(Element parent, List<Element> out, int depth) {
        if (depth > Xml.DEEPEST || "Fallback".equals(parent.getLocalName())) return;
        if ("txbxContent".equals(parent.getLocalName())) {
            out.add(parent);
            return;
        }
        for (var child : Xml.children(parent)) boxes(child, out, depth + 1);
    }

    static SetAside.@Nullable Reason hidden(boolean vanished, Style style, boolean shaded) {
        if (vanished) return SetAside.Reason.INVISIBLE;
        if (style.size() <= 1.5) return SetAside.Reason.TINY;
        return style.rgb() == 0xffffff && !shaded ? SetAside.Reason.COLOUR_OF_THE_PAPER : null;
    }

    static final Piece.Role PARAGRAPH = Piece.PARAGRAPH;
}
