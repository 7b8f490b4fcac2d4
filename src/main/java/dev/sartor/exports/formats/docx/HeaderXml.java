package dev.sartor.exports.formats.docx;

import dev.sartor.exports.formats.docx.packing.Xml;
import dev.sartor.rendering.blocks.Column;
import dev.sartor.rendering.template.Ink;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.typeset.Paper;

/** What stands above the text, and the ground behind a tinted column. */
final class HeaderXml {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    /** English metric units in a point. */
    private static final long EMU = 12_700;

    private final Template template;
    private final Paper paper;
    private final boolean tinted;

    HeaderXml(Template template, Paper paper, boolean tinted) {
        this.template = template;
        this.paper = paper;
        this.tinted = tinted;
    }

    /** The first page's: no words. */
    String first() {
        return begun().raw("</w:p></w:hdr>").toString();
    }

    /** From page 2 on: the person's name, the page and how many there are. */
    String others(String name) {
        var out = begun().raw("<w:r><w:t xml:space=\"preserve\">");
        out.text(template.running().text().replace("{name}", name));
        out.raw("</w:t></w:r><w:r><w:tab/></w:r>");
        field(out, "PAGE");
        out.raw("<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>");
        field(out, "NUMPAGES");
        return out.raw("</w:p></w:hdr>").toString();
    }

    private Xml begun() {
        var out = Xml.document().raw("<w:hdr" + Names.ROOT + " xmlns:wp=\"" + DRAWING + "wordprocessingDrawing\"");
        out.raw(" xmlns:a=\"" + DRAWING + "main\" xmlns:wps=\"" + SHAPE + "\"><w:p><w:pPr>");
        out.raw("<w:pStyle w:val=\"Header\"/></w:pPr>");
        if (tinted) tint(out);
        return out;
    }

    private static void field(Xml out, String name) {
        out.raw("<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>2</w:t></w:r></w:fldSimple>");
    }

    private void tint(Xml out) {
        var ground = Column.ground(template, paper).orElseThrow();
        double width = ground.width();
        long x = Math.round(ground.x() * EMU);
        var extent = " cx=\"" + Math.round(width * EMU) + "\" cy=\"" + Math.round(paper.height() * EMU) + "\"/>";
        out.raw("<w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\"")
                .raw(" relativeHeight=\"1\" behindDoc=\"1\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\">")
                .raw("<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"page\"><wp:posOffset>" + x)
                .raw("</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"page\"><wp:posOffset>0")
                .raw("</wp:posOffset></wp:positionV><wp:extent" + extent + "<wp:wrapNone/>")
                .raw("<wp:docPr id=\"1\" name=\"Ground\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"")
                .raw(SHAPE + "\"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext" + extent)
                .raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val=\"")
                .raw(RunLook.colour(template.colour(Ink.TINT)))
                .raw("\"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>")
                .raw("</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>");
    }
}
