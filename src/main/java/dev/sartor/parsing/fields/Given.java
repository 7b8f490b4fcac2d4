package dev.sartor.parsing.fields;

import dev.sartor.parsing.contacts.Places;
import dev.sartor.parsing.words.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Crane operator, class B, Harbour Safety Board, Norway, No. 4711": what was given, by whom, where it holds and its number.
 *
 * @param by empty when that is not said
 */
record Given(
        String name,
        String by,
        @Nullable String region,
        @Nullable String number) {
    private static final Pattern COMMA = Pattern.compile("[,،、，]\\s+(?![^(]*\\))");

    /** The word for a number in the languages read, then letters and digits. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:no|nr|n\\.?\\s?[ºo°]|[№#]|n|num|núm|nro|id|credential id|lic|licen[cs]e|رقم|מס׳|番号|编号|编號)(?:\\s+(?:no|number|nr))?[.:]*\\s*"
                    + "([\\p{L}\\d]*[./-]?\\d[\\p{L}\\d./-]*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** @param text without dates and sentences */
    static Given of(String text) {
        var bits = new ArrayList<>(List.of(COMMA.split(text)));
        bits.replaceAll(String::strip);
        bits.removeIf(String::isEmpty);
        var number = bits.size() < 2 ? null : number(bits.getLast());
        if (number != null) bits.removeLast();
        boolean placed = bits.size() > 1 && Places.isLand(bits.getLast());
        var region = placed ? bits.removeLast() : null;
        int from = giver(bits);
        return new Given(
                String.join(", ", bits.subList(0, from)),
                String.join(", ", bits.subList(from, bits.size())),
                region,
                number);
    }

    private static @Nullable String number(String bit) {
        var m = NUMBER.matcher(bit);
        return m.matches() ? m.group(1) : null;
    }

    /**
     * Where the giver begins: behind what goes on in small letters or is no name, and at a word for an organisation where there
     * is one.
     */
    private static int giver(List<String> bits) {
        int first = 1;
        while (first < bits.size() && goesOn(bits.get(first))) first++;
        for (int i = bits.size() - 1; i > first; i--)
            if (isOrganisation(bits.get(i)) && !isOrganisation(bits.get(first))) return i;
        for (int i = bits.size() - 2; i > first; i--) if (goesOn(bits.get(i))) return i + 1;
        return Math.min(first, bits.size());
    }

    private static boolean goesOn(String bit) {
        boolean name = bit.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
        return !isOrganisation(bit) && (!name || Character.isLowerCase(bit.codePointAt(0)));
    }

    private static boolean isOrganisation(String bit) {
        return Lexicon.ORGANISATIONS.count(bit) + Lexicon.SCHOOLS.count(bit) > 0;
    }
}
