package dev.sartor.exports.formats.docx;

import dev.sartor.exports.formats.docx.flow.Node;
import dev.sartor.exports.formats.docx.packing.FontPart;
import dev.sartor.exports.formats.docx.packing.WordFont;
import dev.sartor.exports.formats.docx.packing.Xml;
import dev.sartor.rendering.fonts.FontFile;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fonts that the document carries, so that it looks the same where nobody has them (ECMA-376-1:2016, 17.8.3). */
final class FontTable {
    private final Map<String, FontFile> files = new TreeMap<>();

    FontTable(List<Node> nodes, Template template) {
        add(template.look(Part.TEXT).face().file());
        add(template.look(Part.RUNNING).face().file());
        nodes.forEach(this::look);
    }

    private void look(Node node) {
        switch (node) {
            case Node.Table table ->
                table.rows()
                        .forEach(row ->
                                row.cells().forEach(cell -> cell.content().forEach(this::look)));
            case Node.Paragraph paragraph -> {
                for (var piece : paragraph.pieces())
                    if (piece instanceof Node.Words words)
                        add(words.span().look().face().file());
            }
        }
    }

    private void add(FontFile file) {
        files.putIfAbsent(file.toString(), file);
    }

    /** The fonts' files in their order: {@code fonts/font1.odttf} is the first. */
    List<FontPart> parts() {
        return files.values().stream().map(FontPart::of).toList();
    }

    String xml() {
        var families = new LinkedHashMap<String, Map<String, Integer>>();
        var all = new ArrayList<>(files.values());
        for (int i = 0; i < all.size(); i++) {
            var font = WordFont.of(all.get(i));
            families.computeIfAbsent(font.family(), _ -> new TreeMap<>()).put(font.style(), i);
        }
        var out = Xml.document().raw("<w:fonts" + Names.ROOT + ">");
        families.forEach((family, styles) -> {
            out.raw("<w:font w:name=\"").text(family).raw("\">");
            for (var style : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
                var at = styles.get(style);
                if (at == null) continue;
                out.raw("<w:embed" + style + " r:id=\"font" + (at + 1) + "\" w:fontKey=\"");
                out.raw(FontPart.of(all.get(at)).key() + "\"/>");
            }
            out.raw("</w:font>");
        });
        return out.raw("</w:fonts>").toString();
    }

    String relations() {
        var out = Xml.document().raw("<Relationships xmlns=\"" + Names.PACKAGE + "relationships\">");
        for (int i = 1; i <= files.size(); i++)
            out.raw("<Relationship Id=\"font" + i + "\" Type=\"" + Names.RELATION + "font\" Target=\"fonts/font" + i)
                    .raw(".odttf\"/>");
        return out.raw("</Relationships>").toString();
    }
}
