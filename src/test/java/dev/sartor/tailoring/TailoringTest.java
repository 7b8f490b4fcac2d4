package dev.sartor.tailoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.exports.formats.pdf.Verdicts;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.draft.Section;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.report.ReadBack;
import dev.sartor.model.report.Score;
import dev.sartor.rendering.template.Templates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class TailoringTest {
    static Stream<String[]> pairs() {
        return Examples.PAIRS.stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void shipsOnlyProvenLinesThatFitTheirPagesAndComeBackWhole(String person, String job) {
        var tailored = Examples.tailored(person, job);
        var summary = tailored.report().summary();
        assertThat(summary.unsupportedLines()).isZero();
        assertThat(summary.pages()).isBetween(1, 2);
        assertThat(tailored.report().readBacks()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(tailored.report().readBacks()).flatExtracting(ReadBack::lost).isEmpty();
        assertThat(summary.coverage().criticalSupported()).isEqualTo(1.0);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void keepsEveryPositionInTheTimeline(String person, String job) {
        var cv = Examples.tailored(person, job, 1).cv();
        var shown = cv.sections().stream()
                .filter(s -> s.kind() == Section.Kind.WORK)
                .flatMap(s -> ((Section.Timeline) s.body()).entries().stream())
                .toList();
        var held = Examples.resume(person).work();
        assertThat(shown)
                .extracting(Section.Entry::itemId)
                .containsExactlyElementsOf(held.stream().map(w -> w.id()).toList());
        assertThat(shown).filteredOn(e -> e.bullets().isEmpty()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void itsPdfsConformToPdfUa1AndPdfA3a(String person, String job) throws Exception {
        var files = Examples.tailored(person, job).files();
        for (var name : List.of("cv.pdf", "letter.pdf"))
            for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A))
                assertThat(Verdicts.broken(Objects.requireNonNull(files.get(name)), flavour))
                        .as(name + " as " + flavour)
                        .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void showsAtLeastAsMuchOfTheMustsAsACvOfTheSameLengthWithNothingChosen(String person, String job) {
        var scores = Examples.tailored(person, job).report().scores();
        assertThat(value(scores, "must-haves shown"))
                .isGreaterThanOrEqualTo(value(scores, "must-haves shown, untailored"));
    }

    private static double value(List<Score> scores, String name) {
        var found = scores.stream().filter(s -> s.name().equals(name)).findFirst();
        return Objects.requireNonNull(found.orElseThrow().value());
    }

    @Test
    void tellsTheSameLifeDifferentlyToDifferentJobs() {
        assertThat(texts(Examples.tailored("ada", "platform-engineer").cv()))
                .isNotEqualTo(
                        texts(Examples.tailored("ada", "engineering-manager").cv()));
        assertThat(texts(Examples.tailored("imani", "icu-nurse").cv()))
                .isNotEqualTo(texts(Examples.tailored("imani", "nurse-educator").cv()));
    }

    @Test
    void givesTheSameBytesUnderAnotherLocaleAndTimeZone() {
        var first = Examples.tailored("ada", "platform-engineer");
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            var second = Examples.tailored("ada", "platform-engineer");
            assertThat(second.files().keySet()).isEqualTo(first.files().keySet());
            first.files()
                    .forEach((name, bytes) ->
                            assertThat(second.files().get(name)).as(name).isEqualTo(bytes));
            assertThat(second.report()).isEqualTo(first.report());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void attachesTheResumeExactlyAsShown() {
        var tailored = Examples.tailored("imani", "icu-nurse");
        var json = new String(tailored.files().get("cv.json"), StandardCharsets.UTF_8);
        var shown = ResumeJson.read(json);
        var lines = texts(tailored.cv());
        assertThat(json).doesNotContain("highlightIds").doesNotContain("\"evidence\"");
        assertThat(shown.work())
                .flatExtracting(w -> w.highlights().stream().map(h -> h.text()).toList())
                .isSubsetOf(lines);
        var bullets = Examples.resume("imani").work().stream()
                .flatMap(w -> w.highlights().stream())
                .map(h -> h.text())
                .filter(lines::contains)
                .toList();
        assertThat(shown.work())
                .flatExtracting(w -> w.highlights().stream().map(h -> h.text()).toList())
                .hasSameSizeAs(bullets);
    }

    @Test
    void namesWhatItLeavesOutAndWhy() {
        var left = Examples.tailored("ada", "platform-engineer", 1).report().leftOut();
        assertThat(left).isNotEmpty().allSatisfy(l -> assertThat(l.reason()).contains("relevance"));
    }

    @Test
    void refusesAResumeWithoutANameOrWithoutAnythingDone() {
        var posting = Examples.posting("icu-nurse");
        var options = new Options(Templates.find("classic"), null, 2, null, Examples.DATE, List.of("pdf"), false);
        assertThatThrownBy(() -> Tailoring.tailor(
                        ResumeJson.read("{\"work\":[{\"name\":\"A\"}]}"), posting, options, Progress.NONE, () -> 0))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no name");
        assertThatThrownBy(() -> Tailoring.tailor(
                        ResumeJson.read("{\"basics\":{\"name\":\"Ann\"}}"), posting, options, Progress.NONE, () -> 0))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no work");
    }

    @Test
    void saysInWhichLanguageTheLetterIsWhereItIsNotTheCvs() {
        var options = new Options(Templates.find("classic"), null, 2, "it", Examples.DATE, List.of("txt"), false);
        var tailored = Tailoring.tailor(
                Examples.resume("ada"), Examples.posting("platform-engineer"), options, Progress.NONE, () -> 0);
        assertThat(texts(tailored.cv())).contains("Esperienza professionale");
        assertThat(texts(tailored.letter())).contains("Dear Hiring Team,");
        assertThat(tailored.letter().paragraphs()).isNotEmpty();
        assertThat(tailored.report().findings())
                .filteredOn(finding -> finding.code().equals("letter.language"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("English").contains("(it)"));
    }

    private static List<String> texts(Draft draft) {
        return Lines.of(draft).stream().map(line -> line.text()).toList();
    }
}
