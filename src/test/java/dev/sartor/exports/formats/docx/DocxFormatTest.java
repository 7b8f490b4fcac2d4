package dev.sartor.exports.formats.docx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.exports.formats.Awkward;
import dev.sartor.model.draft.Draft;
import dev.sartor.rendering.Drafts;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class DocxFormatTest {
    private static Typeset set(Draft draft, String template) {
        return Typesetter.set(draft, Templates.find(template), Paper.A4);
    }

    private static Map<String, String> parts(Draft draft, String template) throws IOException {
        return Docx.parts(Docx.bytes(set(draft, template)));
    }

    private static String part(Map<String, String> parts, String name) {
        return parts.getOrDefault(name, "");
    }

    @Test
    void everyPartOfEveryTemplateIsXmlWhateverTheWords() throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (var template : Templates.all())
            for (var part : parts(Awkward.cv(), template).entrySet()) {
                if (part.getKey().endsWith(".odttf")) continue;
                var bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
                assertThat(builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement())
                        .as(template + " " + part.getKey())
                        .isNotNull();
            }
    }

    @Test
    void theSameBytesUnderAnotherLocaleAndTimeZone() throws Exception {
        var first = Docx.bytes(set(Drafts.cv("marisol"), "modern"));
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Docx.bytes(set(Drafts.cv("marisol"), "modern"))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void stylesHaveTheNamesThatPeopleChooseThemBy() throws Exception {
        assertThat(part(parts(Drafts.cv("marisol"), "classic"), "word/styles.xml"))
                .contains("\"Name\"", "\"Contact\"", "\"heading 1\"", "\"Entry\"", "\"Bullet\"", "w:outlineLvl");
    }

    @Test
    void bulletsAreAListAndNoCharacters() throws Exception {
        var parts = parts(Drafts.cv("marisol"), "classic");
        assertThat(part(parts, "word/document.xml")).doesNotContain("•");
        assertThat(part(parts, "word/numbering.xml")).contains("w:lvlText w:val=\"•\"");
    }

    @Test
    void datesStandAtAStopAgainstTheRight() throws Exception {
        var parts = parts(Drafts.cv("marisol"), "classic");
        assertThat(part(parts, "word/document.xml") + part(parts, "word/styles.xml"))
                .contains("<w:tab w:val=\"right\"");
    }

    @Test
    void linksLeadOutsideAndOnlyToSafePlaces() throws Exception {
        assertThat(part(parts(Drafts.cv("marisol"), "classic"), "word/_rels/document.xml.rels"))
                .contains("TargetMode=\"External\" Target=\"mailto:");
        assertThat(part(parts(Awkward.cv(), "classic"), "word/_rels/document.xml.rels"))
                .doesNotContain("javascript:");
    }

    @Test
    void titleLanguageAndAuthorAreSaid() throws Exception {
        var parts = parts(Drafts.cv("marisol"), "classic");
        assertThat(part(parts, "docProps/core.xml"))
                .contains("<dc:title>Marisol Okonjo", "<dc:language>en-GB</dc:language>", "<dc:creator>Marisol");
        assertThat(part(parts, "word/styles.xml")).contains("<w:lang w:val=\"en-GB\"/>");
    }

    @Test
    void nameAndPageStandAboveTheTextFromPageTwoOn() throws Exception {
        var parts = parts(Drafts.cv("marisol"), "classic");
        assertThat(part(parts, "word/document.xml")).contains("<w:titlePg/>");
        assertThat(part(parts, "word/header1.xml")).doesNotContain("Marisol");
        assertThat(part(parts, "word/header2.xml")).contains("Marisol Okonjo", " PAGE ", " NUMPAGES ");
    }

    @Test
    void theFontsTravelAlong() throws Exception {
        var parts = parts(Drafts.cv("marisol"), "classic");
        assertThat(part(parts, "word/fontTable.xml")).contains("w:name=\"Source Serif 4\"", "w:embedRegular");
        assertThat(parts).containsKey("word/fonts/font1.odttf");
    }
}
