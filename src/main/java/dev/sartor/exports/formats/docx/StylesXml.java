package dev.sartor.exports.formats.docx;

import dev.sartor.exports.formats.docx.flow.Style;
import dev.sartor.exports.formats.docx.packing.Xml;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template;
import java.util.Locale;
import java.util.Set;

/** The styles of a document (ECMA-376-1:2016, 17.7): those it uses, by the names people choose them by. */
final class StylesXml {
    private StylesXml() {}

    /**
     * @param parts that runs look like within paragraphs of another look
     * @param language BCP 47
     * @param running where the running head's right end stands, in points
     */
    static String of(Template template, Usual usual, Set<Part> parts, String language, double running) {
        var out = Xml.document().raw("<w:styles" + Names.ROOT + "><w:docDefaults><w:rPrDefault><w:rPr>");
        var text = RunLook.xml(template.look(Part.TEXT));
        int cut = text.indexOf("<w:sz ");
        out.raw(text.substring(0, cut)).raw("<w:kern w:val=\"2\"/>");
        int rest = text.indexOf("<w14:");
        out.raw(text.substring(cut, rest))
                .raw("<w:lang w:val=\"")
                .text(language)
                .raw("\"/>");
        out.raw(text.substring(rest))
                .raw(
                        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>");
        out.raw("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>");
        out.raw("<w:qFormat/></w:style><w:style w:type=\"character\" w:default=\"1\" w:styleId=\"Plain\">");
        out.raw("<w:name w:val=\"Default Paragraph Font\"/></w:style>");
        usual.styles().forEach(style -> paragraph(out, style, usual));
        for (var part : parts)
            out.raw("<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"" + id(part))
                    .raw("\"><w:name w:val=\"" + label(part) + "\"/><w:qFormat/><w:rPr>")
                    .raw(RunLook.xml(template.look(part)))
                    .raw("</w:rPr></w:style>");
        header(out, template, running);
        return out.raw("</w:styles>").toString();
    }

    /** A character style's id. */
    static String id(Part part) {
        return "In" + name(part);
    }

    private static String label(Part part) {
        return name(part) + " (in line)";
    }

    private static String name(Part part) {
        return part.name().charAt(0) + part.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static void paragraph(Xml out, Style style, Usual usual) {
        boolean heading = style == Style.HEADING;
        out.raw("<w:style w:type=\"paragraph\"" + (heading ? "" : " w:customStyle=\"1\"") + " w:styleId=\""
                + style.id());
        out.raw("\"><w:name w:val=\"" + style.label() + "\"/><w:basedOn w:val=\"Normal\"/>");
        if (usual.styles().contains(style.next()))
            out.raw("<w:next w:val=\"" + style.next().id() + "\"/>");
        out.raw("<w:qFormat/><w:pPr>");
        var properties = usual.stand(style).beyond(null, number(style));
        var lines = style == Style.TEXT || style == Style.LETTER ? "" : "<w:keepLines/>";
        boolean keeps = properties.startsWith("<w:keepNext/>");
        out.raw(keeps ? "<w:keepNext/>" : "").raw(lines);
        var hyphens = style.flowing() ? "" : "<w:suppressAutoHyphens/>";
        var after = keeps ? properties.substring("<w:keepNext/>".length()) : properties;
        int spacing = after.indexOf("<w:spacing ");
        out.raw(after.substring(0, spacing)).raw(hyphens).raw(after.substring(spacing));
        if (heading) out.raw("<w:outlineLvl w:val=\"0\"/>");
        out.raw("</w:pPr><w:rPr>" + RunLook.xml(usual.look(style)) + "</w:rPr></w:style>");
    }

    private static String number(Style style) {
        return switch (style) {
            case BULLET -> "<w:numPr><w:numId w:val=\"1\"/></w:numPr>";
            case NUMBERED -> "<w:numPr><w:numId w:val=\"2\"/></w:numPr>";
            default -> "";
        };
    }

    private static void header(Xml out, Template template, double running) {
        out.raw("<w:style w:type=\"paragraph\" w:styleId=\"Header\"><w:name w:val=\"header\"/>");
        out.raw("<w:basedOn w:val=\"Normal\"/><w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"");
        out.number(Stand.twips(running)).raw("\"/></w:tabs></w:pPr><w:rPr>");
        out.raw(RunLook.xml(template.look(Part.RUNNING))).raw("</w:rPr></w:style>");
    }
}
