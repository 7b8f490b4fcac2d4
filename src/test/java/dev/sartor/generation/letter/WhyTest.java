package dev.sartor.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.generation.Tone;
import dev.sartor.generation.letter.words.Overlap;
import dev.sartor.generation.letter.words.Phrases;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.posting.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhyTest {
    /** The share of body paragraphs over the examples' pairs in which a duty stands beside what is asked; it may only rise. */
    private static final double LEAST = 0.09;

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` [^|]*\\|[^|]*\\|([^|]*)\\|$");

    /** Why-phrases that would fit any duty, list or weight, in four languages. */
    private static final Pattern EMPTY = Pattern.compile("(?iu).*(?:I mention it because|you ask this of|it is asked of"
            + "|among the things that .* needs|does not insist|in your posting it goes with|puts it first|the same person will"
            + "|verlangt wird es|gefragt ist das|an erster Stelle|je le mentionne|vous le demandez|la même personne"
            + "|lo menciono|se lo piden|la misma persona|en primer lugar).*");

    @Test
    void noReasonOfAnyLetterIsEmpty() {
        assertThat(pairs())
                .allSatisfy(pair -> assertThat(text(pair.getFirst(), pair.getLast()))
                        .doesNotMatch(Pattern.compile(EMPTY.pattern(), Pattern.DOTALL)));
    }

    @Test
    void anEmptyReasonWouldBeFound() {
        assertThat("Oakum does not insist on it, but would like to see it.").matches(EMPTY);
        assertThat("You ask this of someone who will own the clusters.").matches(EMPTY);
    }

    @Test
    void everyDutyThatIsToldAsAReasonSharesAWordWithWhatItIsTiedToOrNamesASkillOfItsKind() {
        var told = pairs().stream().flatMap(WhyTest::tied).toList();
        assertThat(told)
                .hasSizeGreaterThan(5)
                .allSatisfy(tie -> assertThat(tie.isOne()).as("%s", tie).isTrue());
    }

    @Test
    void aDutyWithoutAWordInCommonWouldBeFound() {
        var overlap = new Overlap("en", List.of(), List.of());
        assertThat(new Tie(
                                "You want Figma, and someone to grow the guild.",
                                "start stroke alerts",
                                "behavioral health",
                                overlap,
                                "en")
                        .isOne())
                .isFalse();
    }

    @Test
    void theShareOfParagraphsWithATiedReasonDoesNotFall() {
        var bodies = pairs().stream().flatMap(WhyTest::body).toList();
        long tied = bodies.stream()
                .filter(lines -> lines.stream().anyMatch(WhyTest::isTied))
                .count();
        assertThat(bodies).hasSizeGreaterThan(60);
        assertThat((double) tied / bodies.size())
                .as("%s of %s", tied, bodies.size())
                .isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void aPostThatIsHeldAnswersYearsAndIsNotToldTwice() {
        assertThat(text("wiremu", "site-manager")
                        .split("Site Foreman at Kahikatea Electrical since 2020|since 2020 I have been"))
                .hasSize(2);
    }

    @Test
    void whatOnlyListedSkillsMeetIsNotProvenByANeighbouringDeed() {
        assertThat(text("kiran", "accessibility-designer")).doesNotContain("HTML, CSS and ARIA");
    }

    @Test
    void aCountWithAConditionIsMetOnlyByACountWithThatCondition() {
        assertThat(text("sunniva", "marine-professor")).doesNotContain("two PhD candidates to completion");
    }

    /** A line that stands on two places of the posting says what is asked and the duty it is asked beside. */
    private record Tie(String line, String duty, String rest, Overlap overlap, String language) {
        boolean isOne() {
            var kin = new dev.sartor.generation.letter.words.Kin(language);
            return overlap.shared(duty, rest) > 0 || kin.touch(kin.of(duty), kin.of(rest));
        }
    }

    private static boolean isTied(Line line) {
        return spans(line).size() > 1;
    }

    private static List<Span> spans(Line line) {
        return line.sources().stream()
                .filter(Source.OfPosting.class::isInstance)
                .map(source -> ((Source.OfPosting) source).span())
                .filter(span -> span.start() > 0)
                .distinct()
                .toList();
    }

    private static Stream<Tie> tied(List<String> pair) {
        var job = Letters.job(pair.getLast());
        var letter = Letters.of(pair.getFirst(), job, Tone.PLAIN).letter();
        var dull = new Phrases(letter.language(), Tone.PLAIN, "").list("dull");
        var overlap = new Overlap(letter.language(), List.of(), dull);
        return letter.paragraphs().stream()
                .flatMap(lines -> Stream.iterate(0, i -> i < lines.size() - 1, i -> i + 1)
                        .filter(i -> isTied(lines.get(i)))
                        .map(i -> {
                            var spans = spans(lines.get(i));
                            var rest = spans.getFirst().of(job) + " "
                                    + lines.get(i + 1).text();
                            return new Tie(
                                    lines.get(i).text(), spans.getLast().of(job), rest, overlap, letter.language());
                        }));
    }

    private static String text(String person, String job) {
        return String.join(
                "\n", Letters.of(person, Letters.job(job), Tone.PLAIN).paragraphs());
    }

    private static Stream<List<Line>> body(List<String> pair) {
        var paragraphs = Letters.of(pair.getFirst(), Letters.job(pair.getLast()), Tone.PLAIN)
                .letter()
                .paragraphs();
        return paragraphs.subList(1, paragraphs.size() - 1).stream();
    }

    private static List<List<String>> pairs() {
        return ROW.matcher(Letters.read(Path.of("examples/INDEX.md")))
                .results()
                .flatMap(row -> Pattern.compile("`([a-z-]+)`")
                        .matcher(row.group(2))
                        .results()
                        .map(job -> List.of(row.group(1), job.group(1))))
                .toList();
    }
}
