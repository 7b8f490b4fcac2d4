package dev.sartor.exports.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sartor.generation.cv.WholeCv;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.parsing.Importers;
import dev.sartor.rendering.Drafts;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.Wishes;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReadBackTest {
    @TempDir
    Path folder;

    @Test
    void pdfBoxReadsEveryLineWholeAndInOrder() throws Exception {
        for (var id : Templates.all()) {
            var set = cv(id);
            try (var document = Loader.loadPDF(PdfConformanceTest.pdf(set))) {
                assertThat(lost(set, new PDFTextStripper().getText(document)))
                        .as(id)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"salma", "noa", "mei", "haruka", "jiwoo", "olena"})
    void pdfBoxReadsWordsOfEveryScriptInLogicalOrder(String person) throws Exception {
        var set = Typesetter.set(Drafts.cv(person), Templates.find("classic"), Paper.A4);
        try (var document = Loader.loadPDF(PdfConformanceTest.pdf(set))) {
            var read = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\p{M}", "");
            for (var line : Lines.of(set.draft()))
                for (var word : line.text().split("[^\\p{L}\\p{M}]+"))
                    for (var part : word.split("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])"))
                        assertThat(read)
                                .contains(Normalizer.normalize(part, Normalizer.Form.NFKC)
                                        .replaceAll("\\p{M}", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-raw", "-layout"})
    void pdftotextReadsEveryLineWhole(String option) throws Exception {
        for (var id : Templates.all()) {
            var set = cv(id);
            if (option.equals("-layout") && Templates.find(id).side().width() > 0) continue;
            var text = pdftotext(PdfConformanceTest.pdf(set), option);
            var missing = Lines.of(set.draft()).stream()
                    .filter(line -> !plain(text).contains(plain(line.text())))
                    .filter(line -> !(option.equals("-layout") && line.flowing()))
                    .map(Line::text)
                    .toList();
            assertThat(missing).as(id + " " + option).isEmpty();
        }
    }

    @Test
    void aDateStandsAtTheRightEdgeAndInItsTitlesRow() throws Exception {
        var draft = oneShortEntryAfterAnother();
        var set = Typesetter.set(draft, Templates.find("classic"), Paper.A4);
        var rows = pdftotext(PdfConformanceTest.pdf(set), "").lines().toList();
        assertThat(rows).anyMatch(row -> row.matches("Night porter +2011 – 2012"));
        assertThat(rows).anyMatch(row -> row.matches("Kitchen hand +2009 – 2010"));
        double edge = Paper.A4.width() - Templates.find("classic").sheet().right();
        assertThat(set.pages().getFirst().marks())
                .filteredOn(
                        mark -> mark instanceof Mark.Glyphs run && run.text().contains(" – 20"))
                .hasSize(2)
                .allSatisfy(mark -> {
                    var run = (Mark.Glyphs) mark;
                    assertThat((double) run.x() + run.width()).isCloseTo(edge, within(0.2));
                });
    }

    /** Nothing under the rows reaches as far as the dates. */
    private static Draft.Cv oneShortEntryAfterAnother() throws IOException {
        var json = """
                {"basics": {"name": "Noor Vale"}, "work": [
                 {"name": "Inn", "position": "Night porter", "startDate": "2011", "endDate": "2012"},
                 {"name": "Bar", "position": "Kitchen hand", "startDate": "2009", "endDate": "2010"}]}
                """;
        var resume = Importers.read(json.getBytes(StandardCharsets.UTF_8), "noor.json");
        return WholeCv.of(resume, Languages.orEnglish("en"));
    }

    @Test
    void everyCodeSaysOneCharacter() throws Exception {
        var said = Lines.map(
                Drafts.cv("marisol"),
                line -> line.field().startsWith("prose/") ? line.saying("efficient office affluent fjord") : line);
        var set = Typesetter.set(said, Templates.find("academic"), Paper.A4);
        try (var document = Loader.loadPDF(PdfConformanceTest.pdf(set))) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                var font = (PDType0Font) resources.getFont(name);
                for (int code = 1; code < 300; code++) {
                    var says = font.toUnicode(code);
                    if (says != null) assertThat(says.length()).isLessThanOrEqualTo(1);
                }
                assertThat(font.toUnicode(32)).isEqualTo(" ");
            }
        }
    }

    @Test
    void ligaturesReadBackWhole() throws Exception {
        var text = "efficient office Seattle fjord affluent waffle final";
        var base = Drafts.cv("marisol");
        var said = Lines.map(base, line -> line.field().startsWith("prose/") ? line.saying(text) : line);
        var set = Typesetter.set(said, Templates.find("classic"), Paper.A4);
        try (var document = Loader.loadPDF(PdfConformanceTest.pdf(set))) {
            assertThat(plain(new PDFTextStripper().getText(document))).contains(text);
        }
    }

    @Test
    void theResumeAsShownIsAttached() throws Exception {
        var json = "{\"basics\":{\"name\":\"Zoë\"}}";
        var set = Typesetter.set(Drafts.cv("marisol"), Templates.find("classic"), Paper.A4, new Wishes(0, json));
        try (var document = Loader.loadPDF(PdfConformanceTest.pdf(set))) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            var file = Objects.requireNonNull(files.get("resume.json"));
            assertThat(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo(json);
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
        }
    }

    @Test
    void titleLanguageLinksAndBookmarksAreThere() throws Exception {
        try (var document = Loader.loadPDF(PdfConformanceTest.pdf(cv("classic")))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Marisol Okonjo");
            assertThat(document.getPage(0).getAnnotations()).hasSize(3);
            assertThat(catalog.getDocumentOutline().children())
                    .extracting(i -> i.getTitle())
                    .contains("Experience");
        }
    }

    @Test
    void theSameBytesUnderAnotherLocaleAndTimeZone() throws Exception {
        var first = PdfConformanceTest.pdf(cv("classic"));
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(PdfConformanceTest.pdf(cv("classic"))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(first.length).isLessThan(150_000);
    }

    private static Typeset cv(String template) {
        return Typesetter.set(Drafts.cv("marisol"), Templates.find(template), Paper.A4);
    }

    /** Lines that do not occur whole after the one before. */
    private static List<String> lost(Typeset set, String text) {
        var plain = plain(text);
        boolean ordered = Templates.find(set.template()).side().width() == 0;
        int[] at = {0};
        return Lines.of(set.draft()).stream()
                .map(Line::text)
                .filter(line -> {
                    int found = plain.indexOf(plain(line), ordered ? at[0] : 0);
                    if (found >= 0) at[0] = Math.max(0, found - 200);
                    return found < 0;
                })
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("(?<=\\p{L})- (?=\\p{Ll})", "-")
                .replace("-", "");
    }

    private String pdftotext(byte[] pdf, String option) throws Exception {
        var file = Files.write(folder.resolve("cv.pdf"), pdf);
        var command = option.isEmpty()
                ? List.of("pdftotext", file.toString(), "-")
                : List.of("pdftotext", option, file.toString(), "-");
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assumeTrue(process.waitFor() == 0);
            return out;
        } catch (IOException e) {
            assumeTrue(false, "pdftotext is not installed");
            throw e;
        }
    }
}
