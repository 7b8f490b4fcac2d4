package dev.sartor.exports.formats.docx;

import dev.sartor.exports.formats.docx.packing.Xml;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The parts that are the same for most documents: content types, relationships, settings, properties. */
final class Furniture {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Languages whose own country is the one that word processors check spelling for. */
    private static final Set<String> AT_HOME =
            Set.of("de", "fr", "es", "it", "pl", "nl", "pt", "fi", "hu", "ro", "ru", "tr", "sk", "bg", "lt", "lv");

    private Furniture() {}

    static String contentTypes() {
        var out = Xml.document().raw("<Types xmlns=\"" + Names.PACKAGE + "content-types\">");
        out.raw(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        out.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        out.raw("<Default Extension=\"odttf\"");
        out.raw(" ContentType=\"application/vnd.openxmlformats-officedocument.obfuscatedFont\"/>");
        override(out, "word/document", TYPE + "document.main+xml");
        override(out, "word/styles", TYPE + "styles+xml");
        override(out, "word/numbering", TYPE + "numbering+xml");
        override(out, "word/settings", TYPE + "settings+xml");
        override(out, "word/fontTable", TYPE + "fontTable+xml");
        override(out, "word/header1", TYPE + "header+xml");
        override(out, "word/header2", TYPE + "header+xml");
        override(out, "docProps/core", "application/vnd.openxmlformats-package.core-properties+xml");
        return out.raw("</Types>").toString();
    }

    private static void override(Xml out, String part, String type) {
        out.raw("<Override PartName=\"/" + part + ".xml\" ContentType=\"" + type + "\"/>");
    }

    static String packageRelations() {
        var out = Xml.document().raw("<Relationships xmlns=\"" + Names.PACKAGE + "relationships\">");
        out.raw("<Relationship Id=\"r1\" Type=\"" + Names.RELATION + "officeDocument\" Target=\"word/document.xml\"/>");
        out.raw("<Relationship Id=\"r2\" Type=\"" + Names.PACKAGE + "relationships/metadata/core-properties\"");
        return out.raw(" Target=\"docProps/core.xml\"/></Relationships>").toString();
    }

    static String relations(Links links) {
        var out = Xml.document().raw("<Relationships xmlns=\"" + Names.PACKAGE + "relationships\">");
        for (var part : List.of("styles", "numbering", "settings", "fontTable"))
            out.raw("<Relationship Id=\"" + part + "\" Type=\"" + Names.RELATION + part + "\" Target=\"" + part)
                    .raw(".xml\"/>");
        for (int i = 1; i <= 2; i++)
            out.raw("<Relationship Id=\"header" + i + "\" Type=\"" + Names.RELATION + "header\" Target=\"header" + i)
                    .raw(".xml\"/>");
        links.write(out);
        return out.raw("</Relationships>").toString();
    }

    static String settings(String language) {
        var out = Xml.document().raw("<w:settings" + Names.ROOT + "><w:embedTrueTypeFonts/><w:autoHyphenation/>");
        out.raw("<w:hyphenationZone w:val=\"0\"/><w:doNotHyphenateCaps/><w:compat>");
        out.raw("<w:compatSetting w:name=\"compatibilityMode\"");
        out.raw(" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>");
        out.raw("<w:themeFontLang w:val=\"").text(language).raw("\"/>");
        return out.raw("</w:settings>").toString();
    }

    static String properties(String title, String creator, String language) {
        var out = Xml.document().raw("<cp:coreProperties xmlns:cp=\"" + Names.PACKAGE + "metadata/core-properties\"");
        out.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>").text(title);
        out.raw("</dc:title><dc:creator>").text(creator).raw("</dc:creator><dc:language>");
        return out.text(language).raw("</dc:language></cp:coreProperties>").toString();
    }

    /** The language with the country that word processors want to know; {@code american} where it is not said. */
    static String language(String tag, boolean american) {
        if (tag.equals("en")) return american ? "en-US" : "en-GB";
        return AT_HOME.contains(tag) ? tag + "-" + tag.toUpperCase(Locale.ROOT) : tag;
    }
}
