package dev.sartor.rendering.typeset;

import dev.sartor.kernel.BadInput;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sheet a document is set on, upright; sizes in points (ISO 216; ANSI/ASME Y14.1). */
public enum Paper {
    A4(new Millimetres(210), new Millimetres(297)),
    LETTER(new Millimetres(215.9), new Millimetres(279.4));

    private final double width;
    private final double height;

    Paper(Millimetres width, Millimetres height) {
        this.width = width.toPoints();
        this.height = height.toPoints();
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** Lower case, as on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws BadInput when there is no such paper */
    public static Paper of(String id) {
        for (var paper : values()) if (paper.id().equals(id.strip().toLowerCase(Locale.ROOT))) return paper;
        var known = Arrays.stream(values()).map(Paper::id).collect(Collectors.joining(" or "));
        throw new BadInput("There is no paper '" + id + "'.", "Use " + known + ".");
    }
}
