package dev.sartor.rendering.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.rendering.blocks.Cell;
import dev.sartor.rendering.blocks.Span;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template.Align;
import dev.sartor.rendering.template.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of a paragraph that was set before. */
class KnownParagraphsTest {
    private static final String WORDS =
            "Led the move of 140 services from hand-built virtual machines, with two interruptions under ten minutes";

    private static Cell cell(String words, double x, double width, int... tags) {
        var template = Templates.find("classic");
        var title = new Span("Engineer, ", template.look(Part.TITLE), tags[0], Span.Breaking.WHOLE);
        var text = new Span(words, template.look(Part.TEXT), tags[1], Span.Breaking.FLOWING);
        return new Cell(x, width, Align.LEFT, 14, List.of(title, text));
    }

    private static List<SetLine> lines(Cell cell) {
        return new Lines("en").of(cell);
    }

    @Test
    void theSameWordsElsewhereAreTheSameLinesUnderOtherTags() {
        var first = lines(cell(WORDS, 72, 200, 5, 7));
        var second = lines(cell(WORDS, 90, 200, 105, 107));
        assertThat(first).hasSizeGreaterThan(2).hasSameSizeAs(second);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).width()).isEqualTo(first.get(i).width());
            for (int r = 0; r < first.get(i).runs().size(); r++) {
                var run = first.get(i).runs().get(r);
                var other = second.get(i).runs().get(r);
                assertThat(other).isEqualTo(run.tagged(run.tag() + 100));
                assertThat(other.glyphs()).as("set once").isSameAs(run.glyphs());
            }
        }
    }

    @Test
    void anythingThatDecidesMakesAnotherParagraph() {
        var first = lines(cell(WORDS, 72, 200, 5, 7));
        assertThat(lines(cell(WORDS, 72, 201, 5, 7))
                        .getFirst()
                        .runs()
                        .getFirst()
                        .glyphs())
                .isNotSameAs(first.getFirst().runs().getFirst().glyphs());
        assertThat(lines(cell(WORDS, 72, 200, 5, 8)).getFirst().runs())
                .extracting(Run::tag)
                .contains(5, 8);
        assertThat(new Lines("de")
                        .of(cell(WORDS, 72, 200, 5, 7))
                        .getFirst()
                        .runs()
                        .getFirst()
                        .glyphs())
                .isNotSameAs(first.getFirst().runs().getFirst().glyphs());
    }

    @Test
    void whatNoFontHasIsToldEachTime() {
        var cell = cell("A rune: \u16a0", 72, 300, 1, 2);
        for (int i = 0; i < 2; i++) {
            var lines = new Lines("en");
            lines.of(cell);
            assertThat(lines.missing()).containsExactly(0x16a0);
        }
    }
}
