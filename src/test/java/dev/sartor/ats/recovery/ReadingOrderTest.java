package dev.sartor.ats.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    private static FieldAsked field(String name, String text) {
        return new FieldAsked(name, text, false);
    }

    private static final List<FieldAsked> ENTRY = List.of(
            field("headings/work", "Experience"),
            field("work/a/title", "Welder"),
            field("work/a/organisation", "Globex"),
            field("work/a/dates", "2019"),
            new FieldAsked("work/a/highlights/x", "Welded hulls", true),
            field("work/b/title", "Fitter"),
            field("work/b/organisation", "Globex"),
            field("work/b/dates", "2019"));

    private static List<String> order(List<FieldAsked> fields, String set) {
        return ReadingOrder.asSet(fields, set).stream().map(FieldAsked::name).toList();
    }

    @Test
    void aHeadTakesTheOrderOfItsTemplate() {
        assertThat(order(ENTRY, "Experience 2019 Welder Globex • Welded hulls Globex 2019 Fitter"))
                .containsExactly(
                        "headings/work",
                        "work/a/dates",
                        "work/a/title",
                        "work/a/organisation",
                        "work/a/highlights/x",
                        "work/b/organisation",
                        "work/b/dates",
                        "work/b/title");
    }

    @Test
    void entriesThatChangedPlacesKeepTheDraftsOrderAndAreCaught() {
        var set = "Experience Fitter Globex 2019 Welder Globex 2019 Welded hulls";
        var fields = ReadingOrder.asSet(ENTRY, set);
        assertThat(Recovery.lost(fields, List.of(set)))
                .extracting(FieldAsked::name)
                .contains("work/b/title");
    }

    @Test
    void listsKeepTheirOrder() {
        var list = List.of(field("skills/s/keywords/0", "Go"), field("skills/s/keywords/1", "Python"));
        assertThat(order(list, "Python, Go")).containsExactly("skills/s/keywords/0", "skills/s/keywords/1");
    }

    @Test
    void whatWasNotSetStaysBehindItsHead() {
        assertThat(order(ENTRY, "Experience Globex Welder Welded hulls"))
                .startsWith("headings/work", "work/a/organisation", "work/a/title", "work/a/dates");
    }
}
