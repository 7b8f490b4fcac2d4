package dev.sartor.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Lines;
import dev.sartor.model.draft.Section;
import dev.sartor.model.report.Finding;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TypesetterTest {
    private static final Template CLASSIC = Templates.find("classic");

    @Test
    void everyLineOfTheDraftIsOnThePages() {
        var draft = Drafts.cv("marisol");
        var text = text(Typesetter.set(draft, CLASSIC, Paper.A4)).replace("- ", "-");
        assertThat(Lines.of(draft))
                .allSatisfy(line -> assertThat(text).contains(line.text().replace("- ", "-")));
    }

    @Test
    void nothingLeavesTheMargins() {
        for (var paper : Paper.values()) {
            var typeset = Typesetter.set(withBullets(List.of("x".repeat(400), "word ".repeat(800))), CLASSIC, paper);
            for (var page : typeset.pages())
                for (var mark : page.marks())
                    if (mark instanceof Mark.Glyphs g && g.tag() != Mark.ARTIFACT) {
                        assertThat((double) g.x())
                                .isGreaterThanOrEqualTo(CLASSIC.sheet().left() - 0.1);
                        double ink = g.width() - (g.text().endsWith(" ") ? g.size() * 0.35 : 0);
                        assertThat(g.x() + ink)
                                .isLessThanOrEqualTo(
                                        page.width() - CLASSIC.sheet().right() + 0.1);
                        assertThat((double) g.y())
                                .isLessThanOrEqualTo(
                                        page.height() - CLASSIC.sheet().bottom() + 0.1);
                    }
        }
    }

    @Test
    void heightsAddUpToThePage() {
        var draft = Drafts.cv("marisol");
        var short_ = new Draft.Cv("en", "t", draft.head(), draft.sections().subList(0, 1));
        var measured = Typesetter.measure(short_, CLASSIC, Paper.A4);
        var last = (Mark.Glyphs) Typesetter.set(short_, CLASSIC, Paper.A4)
                .pages()
                .getFirst()
                .marks()
                .getLast();
        double below = last.y() - CLASSIC.sheet().top();
        assertThat(measured.total()).isCloseTo(below, within(8.0)).isGreaterThan(below);
        assertThat(measured.pageHeight())
                .isEqualTo(841.89 - CLASSIC.sheet().top() - CLASSIC.sheet().bottom(), within(0.01));
    }

    @Test
    void everyChoosablePieceHasAHeight() {
        var draft = Drafts.cv("marisol");
        var measured = Typesetter.measure(draft, CLASSIC, Paper.A4);
        for (var section : draft.sections()) {
            assertThat(measured.piece(section.heading().field())).isPresent();
            if (section.body() instanceof Section.Timeline timeline)
                for (var entry : timeline.entries())
                    for (var bullet : entry.bullets())
                        assertThat(measured.piece(bullet.field()).orElseThrow().height())
                                .isGreaterThan(10);
        }
    }

    @Test
    void aFewLinesOnALastPageAreTightenedAwayAndTold() {
        var lines = new ArrayList<String>();
        var set = Typesetter.set(withBullets(lines), CLASSIC, Paper.A4);
        while (set.findings().isEmpty() && lines.size() < 60) {
            lines.add("Looked after the catalogue server and its backups for another year.");
            set = Typesetter.set(withBullets(lines), CLASSIC, Paper.A4);
        }
        assertThat(set.findings()).extracting(Finding::code).containsExactly("layout.tightened");
        assertThat(set.pages()).hasSize(1);
    }

    @Test
    void aFewLinesThatCannotBeTightenedAwayAreTold() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 40; i++) lines.add("Looked after the catalogue server and its backups for another year.");
        var stiff = Templates.wanted("classic", List.of("fit.sizes=1", "fit.spaces=1"));
        var set = Typesetter.set(withBullets(lines), stiff, Paper.A4);
        while (set.findings().isEmpty() && lines.size() < 90) {
            lines.add("Looked after the catalogue server and its backups for another year.");
            set = Typesetter.set(withBullets(lines), stiff, Paper.A4);
        }
        assertThat(set.findings()).extracting(Finding::code).containsExactly("layout.few-lines");
        assertThat(set.pages()).hasSizeGreaterThan(1);
    }

    @Test
    void charactersThatNoFontHasAreLeftOutAndNamed() {
        var set = Typesetter.set(withBullets(List.of("Shipped 🚀 the ⅷ thing 𓀀 again")), CLASSIC, Paper.A4);
        var finding = set.findings().getFirst();
        assertThat(finding.code()).isEqualTo("layout.characters-missing");
        assertThat(finding.message()).contains("🚀 (U+1F680)").contains("U+13000");
        assertThat(text(set)).contains("Shipped").contains("again");
        assertThat(glyphs(set)).allSatisfy(g -> assertThat(g.glyphs()).doesNotContain(0));
    }

    @Test
    void controlCombiningAndBidiCharactersDoNoHarm() {
        var nasty =
                "Zo\u0308e\u200b \u202eevil\u202c \u0000\u0007 a\u0301\u0302\u0303 n\u034f\ufe0f e\u200dnd\u00ad\ufeff";
        var set = Typesetter.set(withBullets(List.of(nasty, "", " ", "\u200b")), CLASSIC, Paper.A4);
        assertThat(text(set)).contains("Zöe").contains("evil");
    }

    @Test
    void aBulletOfWhichNothingIsSeenIsNotThere() {
        var set = Typesetter.set(withBullets(List.of("Planted", "\u200b\u2060 ", "Sown")), CLASSIC, Paper.A4);
        assertThat(text(set).chars().filter(c -> c == '•').count()).isEqualTo(2);
    }

    @Test
    void aTitleAsLongAsTheLineLeavesItsDateToTheNextRow() {
        var base = withBullets(List.of("One"));
        var entry = new Section.Entry(
                "work/7",
                Drafts.line(
                        "work/7/position",
                        "Certificate of the fifth level in building site management, by evening classes",
                        false),
                Drafts.line("work/7/name", "Waterside Institute", false),
                null,
                Drafts.line("work/7/dates", "2021 – 2022", false),
                null,
                List.of(),
                null);
        var section = new Section(
                Section.Kind.EDUCATION,
                Drafts.line("title/7", "Education", false),
                new Section.Timeline(List.of(entry)));
        var set = Typesetter.set(new Draft.Cv("en", "Test", base.head(), List.of(section)), CLASSIC, Paper.A4);
        var dates =
                glyphs(set).stream().filter(run -> run.text().contains("2021")).toList();
        var employer = glyphs(set).stream()
                .filter(run -> run.text().contains("Waterside"))
                .toList();
        assertThat(dates.getFirst().y()).isEqualTo(employer.getFirst().y());
        assertThat(dates.getFirst().x())
                .isGreaterThan(employer.getFirst().x() + employer.getFirst().width());
    }

    @Test
    void noLettersStandSoFarApartThatMachinesSeeASpace() {
        for (var id : Templates.all())
            for (var look : Templates.find(id).looks().values()) {
                var face = look.face();
                int apart = face.shape("(f").width()
                        - face.shape("(").width()
                        - face.shape("f").width();
                int near = face.shape("To").width()
                        - face.shape("T").width()
                        - face.shape("o").width()
                        + look.tracking();
                assertThat(apart).as(id).isLessThanOrEqualTo(86);
                assertThat(-near * 2.3).as(id).isLessThan(face.shape(" ").width());
            }
    }

    @Test
    void aLettersDateEndsWhereItsTextMayEnd() {
        var letter = Drafts.letter("marisol-letter");
        for (var id : List.of("classic", "modern", "euro", "executive")) {
            var template = Templates.find(id).forLetters();
            var set = Typesetter.set(letter, Templates.find(id), Paper.A4);
            var date = glyphs(set).stream()
                    .filter(run -> Math.abs(run.x()
                                    + run.width()
                                    - template.sheet().left()
                                    - template.letter().measure())
                            < 3)
                    .toList();
            assertThat(date).as(id).isNotEmpty();
        }
    }

    @Test
    void aLetterForAWindowEnvelopeKeepsItsMargin() {
        var set = Typesetter.set(Drafts.letter("marisol-letter"), Templates.find("euro"), Paper.A4);
        assertThat(glyphs(set)).allSatisfy(run -> assertThat(run.x()).isGreaterThan(25 * 72 / 25.4f - 0.5f));
        var cv = Typesetter.set(Drafts.cv("marisol"), Templates.find("euro"), Paper.A4);
        assertThat(glyphs(cv)).anySatisfy(run -> assertThat(run.x()).isLessThan(20 * 72 / 25.4f));
    }

    @Test
    void aTowerOfMarksStaysBelowTheLineAboveIt() {
        var set = Typesetter.set(withBullets(List.of("towe\u0301" + "\u0302".repeat(400))), CLASSIC, Paper.A4);
        for (var run : glyphs(set))
            for (float rise : run.rises()) assertThat(Math.abs(rise)).isLessThan(40);
    }

    @Test
    void threeHundredBulletsAndSixtyJobsAreSetInNoTime() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 300; i++)
            lines.add("Bullet " + i + " about the patient work of keeping things whole and true.");
        long start = System.nanoTime();
        var set = Typesetter.set(withBullets(lines), CLASSIC, Paper.A4);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(set.pages()).hasSizeBetween(5, 12);
    }

    @Test
    void aParagraphOf4000CharactersIsBrokenEvenly() {
        var set = Typesetter.set(withBullets(List.of("reliability and observability ".repeat(134))), CLASSIC, Paper.A4);
        assertThat(set.pages().size()).isBetween(1, 2);
    }

    @Test
    void aVeryLongNameStaysOnThePage() {
        var draft = Drafts.cv("marisol");
        var long_ = (Draft.Cv)
                Lines.map(draft, l -> l.field().equals("basics/name") ? l.saying("Maximiliana ".repeat(17)) : l);
        assertThat(text(Typesetter.set(long_, CLASSIC, Paper.A4))).contains("Maximiliana");
    }

    @Test
    void sameDraftSamePages() {
        var one = Typesetter.set(Drafts.cv("marisol"), CLASSIC, Paper.A4);
        var two = Typesetter.set(Drafts.cv("marisol"), CLASSIC, Paper.A4);
        assertThat(describe(one)).isEqualTo(describe(two));
    }

    static Draft.Cv withBullets(List<String> texts) {
        var base = Drafts.cv("marisol");
        var bullets = new ArrayList<Line>();
        for (var text : texts) bullets.add(Drafts.line("b/" + bullets.size(), text, true));
        var entry =
                new Section.Entry("w", Drafts.line("w/t", "Librarian", false), null, null, null, null, bullets, null);
        var work = new Section(
                Section.Kind.WORK, Drafts.line("t/w", "Experience", false), new Section.Timeline(List.of(entry)));
        return new Draft.Cv("en", "Test", base.head(), List.of(work));
    }

    private static List<Mark.Glyphs> glyphs(Typeset set) {
        return set.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(Mark.Glyphs.class::isInstance)
                .map(Mark.Glyphs.class::cast)
                .toList();
    }

    private static String text(Typeset set) {
        var out = new StringBuilder();
        for (var run : glyphs(set)) out.append(run.text());
        return out.toString();
    }

    private static List<Map<String, Object>> describe(Typeset set) {
        return glyphs(set).stream()
                .map(g -> Map.<String, Object>of(
                        "text", g.text(), "x", g.x(), "y", g.y(), "glyphs", List.of(g.glyphs().length)))
                .toList();
    }
}
