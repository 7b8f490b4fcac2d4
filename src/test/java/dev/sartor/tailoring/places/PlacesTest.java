package dev.sartor.tailoring.places;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.generation.cv.WholeCv;
import dev.sartor.kernel.language.Languages;
import dev.sartor.model.draft.Lines;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.template.Templates;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import dev.sartor.tailoring.Examples;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlacesTest {
    static Stream<String> templates() {
        return Templates.all().stream();
    }

    private static Typeset set(String template) {
        var cv = WholeCv.of(Examples.resume("ada"), Languages.orEnglish("en"));
        var design = Templates.find(template);
        return Typesetter.set(design.arrangement().of(cv), design, Paper.A4);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyLineThatIsSetHasAPlace(String template) {
        var typeset = set(template);
        var placed = Places.of(typeset).stream().map(Placed::field).collect(Collectors.toSet());
        var missing = Lines.of(typeset.draft()).stream()
                .filter(line -> !line.text().isEmpty() && !placed.contains(line.field()))
                .toList();
        assertThat(missing).as(template).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aPlaceIsOnItsPageAndNoTwoLinesShareOne(String template) {
        var typeset = set(template);
        var places = Places.of(typeset);
        for (var place : places) {
            var page = typeset.pages().get(place.page());
            assertThat(place.left()).isBetween(0.0, page.width());
            assertThat(place.left() + place.width()).isLessThanOrEqualTo(page.width() + 1);
            assertThat(place.height()).isBetween(4.0, 60.0);
        }
        for (int i = 0; i < places.size(); i++)
            for (int j = i + 1; j < places.size(); j++)
                assertThat(overlap(places.get(i), places.get(j)))
                        .as(List.of(places.get(i), places.get(j)).toString())
                        .isFalse();
    }

    /** By more than a hair, in their middle: rows of text may touch. */
    private static boolean overlap(Placed one, Placed other) {
        double across =
                Math.min(one.left() + one.width(), other.left() + other.width()) - Math.max(one.left(), other.left());
        double down =
                Math.min(one.top() + one.height(), other.top() + other.height()) - Math.max(one.top(), other.top());
        return one.page() == other.page() && across > 2 && down > 0.4 * Math.min(one.height(), other.height());
    }
}
