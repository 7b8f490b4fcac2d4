package dev.sartor.exports.formats.docx;

import dev.sartor.exports.formats.docx.flow.Node;
import dev.sartor.exports.formats.docx.packing.Xml;
import dev.sartor.rendering.template.Look;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The nodes of a body as XML (ECMA-376-1:2016, 17.2). */
final class DocumentXml {
    private final Template template;
    private final Usual usual;
    private final Links links;
    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    private final Set<String> marks = new HashSet<>();
    private final Xml out = Xml.document();

    DocumentXml(Template template, Usual usual, Links links) {
        this.template = template;
        this.usual = usual;
        this.links = links;
    }

    /** Looks that runs have besides their paragraph's, by the part they are of. */
    Set<Part> parts() {
        return parts;
    }

    /** @param section the properties of the only section */
    String of(List<Node> nodes, String section) {
        out.raw("<w:document" + Names.ROOT + "><w:body>");
        nodes.forEach(this::node);
        // a table is no end of a body
        if (nodes.isEmpty() || nodes.getLast() instanceof Node.Table) end();
        return out.raw(section).raw("</w:body></w:document>").toString();
    }

    private void end() {
        out.raw("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>");
        out.raw("<w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>");
    }

    private void node(Node node) {
        switch (node) {
            case Node.Paragraph paragraph -> paragraph(paragraph);
            case Node.Table table -> table(table);
        }
    }

    private void table(Node.Table table) {
        double width = table.widths().stream().mapToDouble(w -> w).sum();
        out.raw("<w:tbl><w:tblPr>");
        if (table.mirrored()) out.raw("<w:bidiVisual/>");
        out.raw("<w:tblW w:w=\"").number(Stand.twips(width));
        out.raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>");
        for (var side : List.of("top", "left", "bottom", "right"))
            out.raw("<w:" + side + " w:w=\"0\" w:type=\"dxa\"/>");
        out.raw("</w:tblCellMar></w:tblPr><w:tblGrid>");
        for (double column : table.widths())
            out.raw("<w:gridCol w:w=\"").number(Stand.twips(column)).raw("\"/>");
        out.raw("</w:tblGrid>");
        table.rows().forEach(row -> row(row, table.widths()));
        out.raw("</w:tbl>");
    }

    private void row(Node.Row row, List<Double> widths) {
        out.raw(row.whole() ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>" : "<w:tr>");
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").number(Stand.twips(widths.get(i)));
            out.raw("\" w:type=\"dxa\"/>");
            edges(row, cell);
            out.raw("</w:tcPr>");
            cell.content().forEach(this::node);
            if (cell.content().isEmpty()) end();
            out.raw("</w:tc>");
        }
        out.raw("</w:tr>");
    }

    private void edges(Node.Row row, Node.Cell cell) {
        var above = row.above();
        if (above != null || cell.rule() != null) {
            out.raw("<w:tcBorders>");
            Stand.border(out, "top", above);
            Stand.border(out, "left", cell.rule());
            out.raw("</w:tcBorders>");
        }
        if (above == null && row.after() == 0) return;
        out.raw("<w:tcMar><w:top w:w=\"").number(Stand.twips(above == null ? 0 : above.gap()));
        out.raw("\" w:type=\"dxa\"/><w:bottom w:w=\"").number(Stand.twips(row.after()));
        out.raw("\" w:type=\"dxa\"/></w:tcMar>");
    }

    private void paragraph(Node.Paragraph paragraph) {
        var style = paragraph.style();
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style.id() + "\"/>");
        out.raw(Stand.of(paragraph).beyond(usual.stand(style), "")).raw("</w:pPr>");
        for (var piece : paragraph.pieces()) piece(piece, usual.look(style));
        out.raw("</w:p>");
    }

    private void piece(Node.Piece piece, Look look) {
        switch (piece) {
            case Node.Tab _ -> out.raw("<w:r><w:tab/></w:r>");
            // readers that pass over breaks must not join the words around one
            case Node.Break _ -> out.raw("<w:r><w:t xml:space=\"preserve\"> </w:t><w:br/></w:r>");
            case Node.Line line ->
                out.raw("<w:r><w:rPr><w:strike/><w:color w:val=\"" + RunLook.colour(line.colour()))
                        .raw("\"/></w:rPr><w:tab/></w:r>");
            case Node.Words words -> {
                var id = links.id(words.uri());
                int mark = words.field() == null ? -1 : mark(words.field());
                if (id != null) out.raw("<w:hyperlink r:id=\"" + id + "\" w:history=\"1\">");
                run(words.span().text(), words.span().look(), look);
                if (id != null) out.raw("</w:hyperlink>");
                if (mark >= 0) out.raw("<w:bookmarkEnd w:id=\"").number(mark).raw("\"/>");
            }
        }
    }

    /**
     * Opens a bookmark with a field's name: one that word processors do not list, as its name begins with an underscore.
     * Names have at most 40 letters, digits and underscores, and are unique.
     */
    private int mark(String field) {
        var name = "_" + field.replaceAll("[^A-Za-z0-9]", "_");
        if (name.length() > 40 || !marks.add(name)) return -1;
        out.raw("<w:bookmarkStart w:id=\"").number(marks.size());
        out.raw("\" w:name=\"" + name + "\"/>");
        return marks.size();
    }

    private void run(String text, Look look, Look usual) {
        out.raw("<w:r>");
        if (!look.equals(usual)) out.raw("<w:rPr>" + differing(look) + "</w:rPr>");
        out.raw("<w:t xml:space=\"preserve\">").text(text).raw("</w:t></w:r>");
    }

    private String differing(Look look) {
        for (var part : Part.values()) {
            if (!template.look(part).equals(look)) continue;
            parts.add(part);
            return "<w:rStyle w:val=\"" + StylesXml.id(part) + "\"/>";
        }
        return RunLook.xml(look);
    }
}
