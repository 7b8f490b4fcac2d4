package dev.sartor.rendering.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Section;
import dev.sartor.rendering.Drafts;
import dev.sartor.rendering.blocks.Block;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageRulesTest {
    private static final String SENTENCE =
            "Kept the ward's rota honest across three winters and two moves of the whole unit. ";

    @Test
    void noPageEndsWithAHeadingAndNoEntryIsTornAfterItsFirstLine() {
        var random = new Random(7);
        for (int round = 0; round < 60; round++) {
            var units = units(draft(random));
            double height = Pages.usable(Templates.find("classic"), Paper.A4);
            assertThat(broken(units, PageBreaks.of(units, height), height))
                    .as("round " + round)
                    .isEmpty();
        }
    }

    @Test
    void theRulesBite() {
        var units = units(draft(new Random(7)));
        double height = Pages.usable(Templates.find("classic"), Paper.A4);
        int heading = 0;
        while (units.get(heading).stacked().block().kind() != Block.Kind.HEADING) heading++;
        assertThat(broken(units, List.of(heading + 1, units.size()), height)).isNotEmpty();
        assertThat(broken(units, List.of(units.size()), height)).contains("overfull");
    }

    @Test
    void aLongParagraphLeavesTwoLinesOnEitherSide() {
        var units = units(cv(List.of(Drafts.line("b/1", SENTENCE.repeat(30), true))));
        var torn = units.stream().filter(u -> u.stacked().lines() > Units.WHOLE).toList();
        assertThat(torn).isNotEmpty();
        assertThat(torn.getFirst().to()).isGreaterThanOrEqualTo(2);
        assertThat(torn.getLast().to() - torn.getLast().from()).isGreaterThanOrEqualTo(2);
        assertThat(torn.stream().mapToInt(u -> u.to() - u.from()).sum())
                .isEqualTo(torn.getFirst().stacked().lines());
    }

    /** What a layout breaks of the rules, computed from the units alone. */
    private static List<String> broken(List<Unit> units, List<Integer> ends, double height) {
        var out = new ArrayList<String>();
        int start = 0;
        for (int end : ends) {
            double filled = 0;
            for (int i = start; i < end; i++)
                filled += units.get(i).height() + (i == start ? 0 : units.get(i).before());
            if (filled > height + 0.1) out.add("overfull");
            var last = units.get(end - 1);
            if (end < units.size() && last.stacked().block().kind() == Block.Kind.HEADING)
                out.add("heading at the foot");
            if (end < units.size() && last.stacked().block().keepNext())
                out.add("torn: " + last.stacked().block().field());
            if (end < units.size() && !last.last() && last.to() < 2) out.add("orphan");
            start = end;
        }
        return out;
    }

    private static List<Unit> units(Draft draft) {
        return Units.of(new Pages(draft, Templates.find("classic"), Paper.A4).main());
    }

    private static Draft.Cv draft(Random random) {
        var bullets = new ArrayList<dev.sartor.model.draft.Line>();
        for (int i = 0; i < 10 + random.nextInt(60); i++)
            bullets.add(Drafts.line("b/" + i, SENTENCE.repeat(1 + random.nextInt(3)), true));
        return cv(bullets);
    }

    /** Entries of one to five bullets, sections of one to four entries. */
    private static Draft.Cv cv(List<dev.sartor.model.draft.Line> bullets) {
        var base = Drafts.cv("marisol");
        var random = new Random(bullets.size());
        var sections = new ArrayList<Section>();
        int at = 0;
        while (at < bullets.size()) {
            var entries = new ArrayList<Section.Entry>();
            for (int e = 0; e < 1 + random.nextInt(4) && at < bullets.size(); e++) {
                int to = Math.min(bullets.size(), at + 1 + random.nextInt(5));
                var id = "work/" + at;
                entries.add(new Section.Entry(
                        id,
                        Drafts.line(id + "/position", "Ward Nurse", false),
                        Drafts.line(id + "/name", "Hillside Clinic", false),
                        null,
                        Drafts.line(id + "/dates", "2019 – 2021", false),
                        null,
                        bullets.subList(at, to),
                        null));
                at = to;
            }
            var heading = Drafts.line("title/" + at, "Experience", false);
            sections.add(new Section(Section.Kind.WORK, heading, new Section.Timeline(entries)));
        }
        return new Draft.Cv("en", "Test", base.head(), sections);
    }
}
