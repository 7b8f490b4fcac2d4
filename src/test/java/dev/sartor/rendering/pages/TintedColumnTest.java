package dev.sartor.rendering.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sartor.rendering.Drafts;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.blocks.Column;
import dev.sartor.rendering.template.Ink;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Mark;
import dev.sartor.rendering.typeset.Page;
import dev.sartor.rendering.typeset.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;

class TintedColumnTest {
    private static final Template SIDEBAR = Templates.find("sidebar");

    @Test
    void datesAndPlacesStandOnTheGroundEachBesideARowOfItsEntry() {
        var page =
                Typesetter.set(Drafts.cv("marisol"), SIDEBAR, Paper.A4).pages().getFirst();
        double ground = ground(page).width();
        assertThat(said(page, "Mar 2021").x()).isLessThan((float) ground);
        assertThat(said(page, "Edinburgh", (float) ground).y())
                .isEqualTo(said(page, "Harbourlight").y());
        assertThat(said(page, "Mar 2021").y())
                .isEqualTo(said(page, "Senior Site").y());
        assertThat(said(page, "Marisol Okonjo").x()).isGreaterThan((float) ground);
    }

    @Test
    void theGroundIsMirroredFromRightToLeft() {
        var page = Typesetter.set(Drafts.cv("salma"), SIDEBAR, Paper.A4).pages().getFirst();
        var ground = ground(page);
        assertThat(ground.x() + ground.width()).isCloseTo((float) Paper.A4.width(), within(0.01f));
    }

    @Test
    void aLetterHasNone() {
        var page = Typesetter.set(Drafts.letter("marisol-letter"), SIDEBAR, Paper.A4)
                .pages()
                .getFirst();
        assertThat(tinted(page)).isEmpty();
    }

    @Test
    void aPlaceTooWideForItStandsInTheText() {
        var narrow = Templates.wanted("sidebar", List.of("page.aside=20"));
        var page =
                Typesetter.set(Drafts.cv("marisol"), narrow, Paper.A4).pages().getFirst();
        double ground = Column.ground(narrow, Paper.A4).orElseThrow().width();
        assertThat(said(page, "Mar 2021").x()).isGreaterThan((float) ground);
    }

    private static Mark.Fill ground(Page page) {
        return tinted(page).getFirst();
    }

    private static List<Mark.Fill> tinted(Page page) {
        return page.marks().stream()
                .filter(Mark.Fill.class::isInstance)
                .map(Mark.Fill.class::cast)
                .filter(fill -> fill.colour() == SIDEBAR.colour(Ink.TINT))
                .toList();
    }

    private static Mark.Glyphs said(Page page, String beginning) {
        return said(page, beginning, Float.MAX_VALUE);
    }

    /** The first that begins with these words left of a place. */
    private static Mark.Glyphs said(Page page, String beginning, float leftOf) {
        return page.marks().stream()
                .filter(Mark.Glyphs.class::isInstance)
                .map(Mark.Glyphs.class::cast)
                .filter(mark -> mark.text().startsWith(beginning) && mark.x() < leftOf)
                .findFirst()
                .orElseThrow();
    }
}
