package dev.sartor.rendering.template;

import java.util.EnumMap;

/** How close lines and blocks stand, in steps that people can say. */
enum Density {
    TIGHT(0.95, 0.7),
    NORMAL(1, 1),
    AIRY(1.06, 1.3);

    private final double leading;
    private final double spaces;

    Density(double leading, double spaces) {
        this.leading = leading;
        this.spaces = spaces;
    }

    /** The template as dense as its tokens say. */
    static Template of(Template template, Tokens top) {
        var density = top.choice("density", Density.class, NORMAL);
        if (density == NORMAL) return template;
        var looks = new EnumMap<Part, Look>(Part.class);
        template.looks().forEach((part, look) -> looks.put(part, look.leaded(density.leading)));
        return Tighter.of(template, looks, density.spaces);
    }
}
