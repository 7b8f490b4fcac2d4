package dev.sartor.rendering.template;

import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Which sections a CV shows, in which order and under which titles.
 *
 * @param order these first; all others behind them as they come
 * @param titles in place of the language's own
 */
public record Arrangement(List<Section.Kind> order, List<Section.Kind> leftOut, Map<Section.Kind, String> titles) {
    /** Everything as it comes. */
    public static final Arrangement NONE = new Arrangement(List.of(), List.of(), Map.of());

    public Arrangement {
        order = List.copyOf(order);
        leftOut = List.copyOf(leftOut);
        titles = Map.copyOf(titles);
    }

    /** The same CV, arranged. */
    public Draft.Cv of(Draft.Cv cv) {
        if (order.isEmpty() && leftOut.isEmpty() && titles.isEmpty()) return cv;
        var sections = cv.sections().stream()
                .filter(section -> !leftOut.contains(section.kind()))
                .map(this::titled)
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
        return new Draft.Cv(cv.language(), cv.title(), cv.head(), sections);
    }

    private int rank(Section section) {
        int at = order.indexOf(section.kind());
        return at < 0 ? order.size() : at;
    }

    private Section titled(Section section) {
        var title = titles.get(section.kind());
        if (title == null) return section;
        return new Section(section.kind(), section.heading().saying(title), section.body());
    }
}
