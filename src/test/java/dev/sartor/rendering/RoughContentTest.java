package dev.sartor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.draft.Section;
import dev.sartor.model.report.Finding;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class RoughContentTest {
    static Stream<String> templates() {
        return Templates.all().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void whateverIsSaidStaysOnThePageInEveryTemplate(String id) {
        var texts = List.of(
                "https://example.org/" + "a-very-long-path/".repeat(20),
                "x".repeat(2_000),
                "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen ".repeat(4),
                "数据平台".repeat(500),
                "الخدمات السحابية ".repeat(120),
                "e" + "\u0301\u0302\u0323".repeat(200),
                "👩‍👩‍👧‍👦 family \u2067\u2066\u202e nested \u2069 marks \ufe0f\u200d\u00ad end");
        var set = Typesetter.set(TypesetterTest.withBullets(texts), Templates.find(id), Paper.A4);
        var sheet = Templates.find(id).sheet();
        for (var page : set.pages())
            for (var mark : page.marks())
                if (mark instanceof Mark.Glyphs g && g.tag() != Mark.ARTIFACT) {
                    assertThat((double) g.x()).isGreaterThan(Math.min(sheet.left(), sheet.right()) - 8);
                    assertThat((double) g.x() + g.width()).isLessThan(page.width() - 20);
                    assertThat((double) g.y()).isLessThan(page.height() - sheet.bottom() + 0.5);
                }
    }

    @Test
    void sixtyJobsOfFiveLinesAreSet() {
        var work = new ArrayList<Section.Entry>();
        for (int i = 0; i < 60; i++) work.add(job(i, 5));
        var set = set(cv(new Section.Timeline(work)));
        assertThat(set.pages().size()).isBetween(8, 24);
        assertThat(starts(set, "Librarian")).isEqualTo(60);
    }

    @Test
    void threeHundredHighlightsInOneJobAreSet() {
        assertThat(set(cv(new Section.Timeline(List.of(job(0, 300))))).pages().size())
                .isBetween(5, 20);
    }

    @Test
    void emptySectionsAndEntriesLeaveNoHole() {
        var empty = new Section.Entry("w", null, null, null, null, null, List.of(), null);
        for (var body : List.<Section.Body>of(
                new Section.Timeline(List.of()),
                new Section.Timeline(List.of(empty)),
                new Section.Prose(List.of()),
                new Section.Notes(List.of()),
                new Section.Groups(List.of())))
            for (var id : Templates.all())
                assertThat(Typesetter.set(cv(body), Templates.find(id), Paper.LETTER)
                                .pages())
                        .hasSize(1);
    }

    @Test
    void aNameOfTwoHundredLettersWithoutASpaceIsBrokenNotLost() {
        var draft = Lines.map(
                Drafts.cv("marisol"), l -> l.field().equals("basics/name") ? l.saying("Maximiliana".repeat(18)) : l);
        for (var id : Templates.all())
            assertThat(said(Typesetter.set(draft, Templates.find(id), Paper.A4)))
                    .contains("Maximiliana");
    }

    @Test
    void charactersWithoutAGlyphAreToldOncePerCharacter() {
        var set = Typesetter.set(
                TypesetterTest.withBullets(List.of("🚀 🚀 🚀", "👩‍👩‍👧‍👦", "𓀀")),
                Templates.find("modern"),
                Paper.A4);
        assertThat(set.findings()).extracting(Finding::code).containsExactly("layout.characters-missing");
        assertThat(set.findings().getFirst().message())
                .containsOnlyOnce("U+1F680")
                .contains("U+1F469")
                .contains("U+13000")
                .doesNotContain("U+200D");
    }

    private static Section.Entry job(int n, int highlights) {
        var lines = new ArrayList<dev.sartor.model.draft.Line>();
        for (int i = 0; i < highlights; i++)
            lines.add(Drafts.line(
                    "w" + n + "/" + i, "Kept the catalogue of branch " + i + " whole, true and open to all.", true));
        return new Section.Entry(
                "w" + n,
                Drafts.line("t" + n, "Librarian", false),
                Drafts.line("o" + n, "Branch " + n, false),
                null,
                Drafts.line("d" + n, "Jan 2001 – Feb 2002", false),
                null,
                lines,
                null);
    }

    private static Draft.Cv cv(Section.Body body) {
        var base = Drafts.cv("marisol");
        var section = new Section(Section.Kind.WORK, Drafts.line("t/w", "Experience", false), body);
        return new Draft.Cv("en", "Test", base.head(), List.of(section));
    }

    private static Typeset set(Draft draft) {
        return Typesetter.set(draft, Templates.find("classic"), Paper.A4);
    }

    private static long starts(Typeset set, String text) {
        return runs(set).filter(g -> g.text().startsWith(text)).count();
    }

    private static String said(Typeset set) {
        var out = new StringBuilder();
        runs(set).forEach(g -> out.append(g.text()));
        return out.toString();
    }

    private static Stream<Mark.Glyphs> runs(Typeset set) {
        return set.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(Mark.Glyphs.class::isInstance)
                .map(Mark.Glyphs.class::cast);
    }
}
