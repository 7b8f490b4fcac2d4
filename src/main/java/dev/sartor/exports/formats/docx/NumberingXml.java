package dev.sartor.exports.formats.docx;

import dev.sartor.exports.formats.docx.flow.Style;
import dev.sartor.exports.formats.docx.packing.WordFont;
import dev.sartor.exports.formats.docx.packing.Xml;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template;

/** The lists of a document: bullets, and numbers for publications (ECMA-376-1:2016, 17.9). */
final class NumberingXml {
    private NumberingXml() {}

    static String of(Template template) {
        var out = Xml.document().raw("<w:numbering" + Names.ROOT + ">");
        var bullet = template.bullet();
        level(out, 1, Style.BULLET, "bullet", bullet.marker(), "left");
        look(out, template, Part.TEXT, template.colour(bullet.colour()));
        level(out, 2, Style.NUMBERED, "decimal", "%1.", "right");
        look(out, template, Part.DATES, template.look(Part.DATES).colour());
        for (int id = 1; id <= 2; id++)
            out.raw("<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + id + "\"/></w:num>");
        return out.raw("</w:numbering>").toString();
    }

    private static void level(Xml out, int id, Style style, String format, String text, String align) {
        out.raw("<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"singleLevel\"/>");
        out.raw("<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>");
        out.raw("<w:pStyle w:val=\"" + style.id() + "\"/><w:suff w:val=\"tab\"/><w:lvlText w:val=\"");
        out.text(text).raw("\"/><w:lvlJc w:val=\"" + align + "\"/>");
    }

    private static void look(Xml out, Template template, Part part, int colour) {
        var font = WordFont.of(template.look(part).face().file()).family();
        out.raw("<w:rPr><w:rFonts w:ascii=\"").text(font).raw("\" w:hAnsi=\"").text(font);
        out.raw("\"/><w:color w:val=\"" + RunLook.colour(colour) + "\"/></w:rPr></w:lvl></w:abstractNum>");
    }
}
