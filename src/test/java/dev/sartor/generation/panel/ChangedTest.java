package dev.sartor.generation.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Head;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Section;
import dev.sartor.model.draft.Source;
import dev.sartor.model.report.Remark;
import dev.sartor.model.report.Remark.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedTest {
    private static final Draft.Cv CV = cv("a", "b", "c");

    @Test
    void aLineIsPutFirstAnotherDroppedAndTheRestKeepTheirOrder() {
        assertThat(bullets(remark("c", Change.FIRST), remark("a", Change.DROP))).containsExactly("c", "b");
        assertThat(bullets(remark("b", Change.NONE), remark("", Change.NONE))).containsExactly("a", "b", "c");
    }

    @Test
    void anEntryKeepsOneLineWhateverIsDropped() {
        assertThat(bullets(remark("a", Change.DROP), remark("b", Change.DROP), remark("c", Change.DROP)))
                .containsExactly("a");
    }

    @Test
    void theFirstChangeOfALineCounts() {
        assertThat(bullets(remark("c", Change.FIRST), remark("c", Change.DROP))).containsExactly("c", "a", "b");
    }

    @Test
    void otherWordsStandInTheirPlace() {
        var said = new Remark("sceptic", "b", "said", List.of(), "Why.", Change.SAY, line("b", "B"), false);
        assertThat(bullets(said)).containsExactly("a", "B", "c");
    }

    @Test
    void otherWordsWithoutAChangeAreNoRemark() {
        assertThatThrownBy(
                        () -> new Remark("sceptic", "b", "said", List.of(), "Why.", Change.NONE, line("b", "B"), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> bullets(Remark... remarks) {
        var changed = Changed.of(CV, List.of(remarks));
        return Place.of(changed).getFirst().bullets().stream().map(Line::text).toList();
    }

    private static Remark remark(String field, Change change) {
        return Remark.of("manager", field, "rule", List.of(), "Why.", change);
    }

    private static Draft.Cv cv(String... bullets) {
        var lines = List.of(bullets).stream().map(each -> line(each, each)).toList();
        var entry = new Section.Entry("w", null, null, null, null, null, lines, null);
        var work = new Section(Section.Kind.WORK, line("work", "Work"), new Section.Timeline(List.of(entry)));
        return new Draft.Cv("en", "CV", new Head(line("basics/name", "Ada"), null, List.of()), List.of(work));
    }

    private static Line line(String field, String text) {
        return new Line(field, text, List.of(new Source.Convention()), true);
    }
}
