package dev.sartor.rendering.template;

import dev.sartor.rendering.fonts.Face;
import dev.sartor.rendering.fonts.Families;
import dev.sartor.rendering.fonts.Feature;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The colours and looks of a template file. */
record Palette(Map<Ink, Integer> colours) {
    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    /** In thousandths of the em: readers take gaps from a tenth of it on for spaces between words. */
    private static final int MOST_TRACKING = 80;

    private static final List<String> STYLE =
            List.of("family", "style", "size", "leading", "colour", "caps", "figures", "tracking");

    private enum Caps {
        NONE,
        SMALL,
        UPPER
    }

    private enum Figures {
        DEFAULT,
        TABULAR,
        LINING,
        OLD_STYLE
    }

    static Palette read(Tokens top) {
        var inks = new EnumMap<Ink, Integer>(Ink.class);
        inks.put(Ink.INK, 0x000000);
        inks.put(Ink.PAPER, 0xffffff);
        var names = Arrays.stream(Ink.values()).map(Palette::key).toList();
        var t = top.map("colours", names);
        for (var ink : Ink.values())
            if (t.has(key(ink))) inks.put(ink, t.parsed(key(ink), Palette::colour, "Write it as #rgb or #rrggbb."));
        for (var ink : Ink.values()) inks.putIfAbsent(ink, inks.get(Ink.INK));
        return new Palette(inks);
    }

    Map<Part, Look> looks(Tokens top) {
        var parts = Arrays.stream(Part.values()).map(Palette::key).toList();
        var styles = top.map("styles", parts);
        var looks = new EnumMap<Part, Look>(Part.class);
        for (var part : Part.values()) {
            var from = styles.has(key(part)) ? part : Part.TEXT;
            looks.put(part, look(top, styles.map(key(from), STYLE)));
        }
        return looks;
    }

    private Look look(Tokens top, Tokens t) {
        var family = t.has("family") ? family(t) : family(top);
        var styles = Optional.ofNullable(Families.all().get(family)).orElseThrow();
        var style = t.text("style", "regular");
        if (!styles.contains(style)) throw t.refuse("style", "Use one of " + String.join(", ", styles) + ".");
        var plain = Families.face(family, style, EnumSet.noneOf(Feature.class));
        var features = features(plain, t);
        boolean small = t.choice("caps", Caps.class, Caps.NONE) == Caps.SMALL;
        double size = t.number("size", 5, 60);
        return new Look(
                features.isEmpty() ? plain : Families.face(family, style, features),
                size,
                t.number("leading", size, size * 2.5, size * 1.35),
                colours.getOrDefault(t.choice("colour", Ink.class, Ink.INK), 0),
                (int) t.number("tracking", -50, MOST_TRACKING, 0),
                t.choice("caps", Caps.class, Caps.NONE) == Caps.UPPER || (small && !plain.offers(Feature.SMALL_CAPS)));
    }

    private static EnumSet<Feature> features(Face face, Tokens t) {
        var features = EnumSet.noneOf(Feature.class);
        if (t.choice("caps", Caps.class, Caps.NONE) == Caps.SMALL) features.add(Feature.SMALL_CAPS);
        switch (t.choice("figures", Figures.class, Figures.DEFAULT)) {
            case DEFAULT -> {}
            case TABULAR -> features.add(Feature.TABULAR);
            case LINING -> features.add(Feature.LINING);
            case OLD_STYLE -> features.add(Feature.OLD_STYLE);
        }
        features.removeIf(feature -> !face.offers(feature));
        return features;
    }

    private static String family(Tokens t) {
        var known = Families.all().keySet();
        return t.parsed(
                "family",
                name -> Optional.of(name).filter(known::contains),
                "Use one of " + String.join(", ", known) + ".");
    }

    private static Optional<Integer> colour(String text) {
        var hex = HEX.matcher(text);
        if (!hex.matches()) return Optional.empty();
        var digits = hex.group(1);
        if (digits.length() == 3) digits = digits.replaceAll("(.)", "$1$1");
        return Optional.of(Integer.parseInt(digits, 16));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
