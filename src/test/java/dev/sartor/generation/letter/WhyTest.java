package dev.sartor.generation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.generation.Tone;
import dev.sartor.model.draft.Line;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhyTest {
    /** The share of body paragraphs over the examples' pairs that say why; it may only rise. */
    private static final double LEAST = 0.97;

    /** What is asked and what was done; what stands behind them says why. */
    private static final int PAIR = 2;

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` [^|]*\\|[^|]*\\|([^|]*)\\|$");

    @Test
    void nearlyEveryBodyParagraphOfTheExamplesSaysWhyItMattersThere() {
        var bodies = bodies().toList();
        assertThat(bodies).hasSizeGreaterThan(60);
        assertThat(share(bodies)).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void aLetterThatOnlyAnswersWouldFail() {
        var bodies = bodies().map(lines -> lines.subList(0, PAIR)).toList();
        assertThat(share(bodies)).isLessThan(LEAST);
    }

    @Test
    void noReasonIsGivenTwiceInOneLetter() {
        assertThat(pairs()).allSatisfy(pair -> {
            var whys = body(pair).map(WhyTest::why).toList();
            assertThat(whys).doesNotHaveDuplicates();
        });
    }

    @Test
    void aDutyToldInProseIsAReasonToo() {
        assertThat(text("linh", "environmental-analyst"))
                .contains("someone who will prepare water samples by solid-phase extraction");
    }

    @Test
    void whatOnlyListedSkillsMeetIsNotProvenByANeighbouringDeed() {
        assertThat(text("kiran", "accessibility-designer")).doesNotContain("HTML, CSS and ARIA: at Tallybird");
    }

    private static double share(List<List<Line>> bodies) {
        return (double) bodies.stream().filter(lines -> lines.size() > PAIR).count() / bodies.size();
    }

    private static String why(List<Line> lines) {
        return lines.subList(PAIR, lines.size()).stream().map(Line::text).collect(Collectors.joining(" "));
    }

    private static String text(String person, String job) {
        return String.join(
                "\n", Letters.of(person, Letters.job(job), Tone.PLAIN).paragraphs());
    }

    private static Stream<List<Line>> bodies() {
        return pairs().stream().flatMap(WhyTest::body);
    }

    private static Stream<List<Line>> body(List<String> pair) {
        var paragraphs = Letters.of(pair.getFirst(), Letters.job(pair.getLast()), Tone.PLAIN)
                .letter()
                .paragraphs();
        return paragraphs.subList(1, paragraphs.size() - 1).stream();
    }

    private static List<List<String>> pairs() {
        return ROW.matcher(Letters.read(java.nio.file.Path.of("examples/INDEX.md")))
                .results()
                .flatMap(row -> Pattern.compile("`([a-z-]+)`")
                        .matcher(row.group(2))
                        .results()
                        .map(job -> List.of(row.group(1), job.group(1))))
                .toList();
    }
}
