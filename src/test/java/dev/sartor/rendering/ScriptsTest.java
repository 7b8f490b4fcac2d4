package dev.sartor.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Lines;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
    @ParameterizedTest
    @ValueSource(strings = {"salma", "noa", "mei", "haruka", "jiwoo", "olena"})
    void everyCharacterOfEveryScriptHasAGlyphAndIsSaidInLogicalOrder(String person) {
        var draft = Drafts.cv(person);
        for (var template : List.of("classic", "modern")) {
            var set = set(draft, template);
            assertThat(set.findings()).isEmpty();
            assertThat(glyphs(set)).allSatisfy(g -> assertThat(g.glyphs()).doesNotContain(0));
            assertThat(Lines.of(draft)).allSatisfy(line -> {
                var words = List.of(line.text().split("[^\\p{L}\\p{M}]+"));
                var said = glyphs(set).stream().map(Mark.Glyphs::text).collect(Collectors.joining("\n"));
                assertThat(words)
                        .allSatisfy(word -> assertThat(said.replace("\n", "")).contains(word));
            });
        }
    }

    @Test
    void fromRightToLeftDatesStandLeftAndBulletsRight() {
        var set = set(Drafts.cv("noa"), "classic");
        var bullet = found(set, "•");
        var name = found(set, "נועה");
        var dates = found(set, "2016");
        double middle = Paper.A4.width() / 2;
        assertThat((double) bullet.x()).isGreaterThan(middle);
        assertThat((double) name.x() + name.width())
                .isCloseTo(Paper.A4.width() - Templates.find("classic").sheet().left(), within(3.0));
        assertThat((double) dates.x()).isLessThan(middle);
    }

    @Test
    void bothQuotesAroundChineseSignsAreAsWideAsSigns() {
        var set = set(Drafts.cv("mei"), "classic");
        assertThat(found(set, "“").face().file().family())
                .isEqualTo(found(set, "”").face().file().family())
                .isEqualTo(found(set, "数据").face().file().family());
    }

    @Test
    void nothingLeavesTheMarginsInAMirroredTemplate() {
        for (var id : Templates.all()) {
            var template = Templates.find(id);
            for (var page :
                    Typesetter.set(Drafts.cv("salma"), template, Paper.A4).pages())
                for (var mark : page.marks())
                    if (mark instanceof Mark.Glyphs g && g.tag() != Mark.ARTIFACT) {
                        assertThat((double) g.x())
                                .isGreaterThan(template.sheet().right() - 6);
                        assertThat((double) g.x() + g.width())
                                .isLessThan(page.width() - template.sheet().left() + 6);
                    }
        }
    }

    @Test
    void noLineOfJapaneseBeginsWithAClosingMark() {
        for (var template : Templates.all())
            for (var run : glyphs(set(Drafts.cv("haruka"), template)))
                if (run.text().length() > 3)
                    assertThat("、。」）ーっょ年").doesNotContain(run.text().substring(0, 1));
    }

    @Test
    void lettersOfAWordComeFromOneFontWhereOneHasThemAll() {
        var faces = glyphs(set(Drafts.cv("haruka"), "classic")).stream()
                .filter(g -> g.text().contains("株式会社"))
                .map(g -> g.face().file().family())
                .distinct();
        assertThat(faces).containsExactly("noto-sans-jp");
    }

    private static Typeset set(Draft draft, String template) {
        return Typesetter.set(draft, Templates.find(template), Paper.A4);
    }

    private static Mark.Glyphs found(Typeset set, String text) {
        return glyphs(set).stream()
                .filter(g -> g.text().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<Mark.Glyphs> glyphs(Typeset set) {
        return set.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(Mark.Glyphs.class::isInstance)
                .map(Mark.Glyphs.class::cast)
                .toList();
    }
}
