package dev.sartor.parsing.contacts;

import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Lexicon;
import dev.sartor.parsing.words.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which texts are places: "Austin, TX", "Bremen, Germany", "東京都千代田区", "Remote". */
public final class Places {
    private static final Set<String> REGIONS = Vocabulary.words("places.regions");
    private static final Set<String> CITIES = Vocabulary.words("places.cities");
    private static final Set<String> REMOTE = Vocabulary.words("remote");
    private static final Map<String, String> COUNTRIES = new HashMap<>();
    /** "(hybrid)" behind a place. */
    private static final Pattern HOW = Pattern.compile(
            "\\s+\\((?:" + REMOTE.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A place with its British postal code behind it. */
    private static final Pattern BRITISH = Pattern.compile("(.*\\S)[, ]+([A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})");

    private static final Pattern STATE = Pattern.compile("([A-Z]{2})(?:\\s+(\\d{5}(?:-\\d{4})?))?");
    private static final Pattern POSTAL = Pattern.compile(
            "(?:[A-Z]{1,2}-)?(\\d{4,6}(?:[ -]\\d{2,4})?|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2})\\s+(\\p{L}.*)");
    private static final Pattern JAPANESE = Pattern.compile("(\\p{IsHan}{2,3}[都道府県])(\\p{IsHan}+?[市区町村郡])(.*)");

    static {
        for (var code : Locale.getISOCountries())
            for (var tag : List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "uk", "ar", "he", "zh", "ja"))
                COUNTRIES.putIfAbsent(Fold.of(Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(tag))), code);
        COUNTRIES.putAll(Map.of(
                "usa",
                "US",
                "uk",
                "GB",
                "u.s.",
                "US",
                "us",
                "US",
                "u.s.a",
                "US",
                "south korea",
                "KR",
                "s.korea",
                "KR",
                "korea",
                "KR",
                "uae",
                "AE",
                "republic of korea",
                "KR"));
    }

    private Places() {}

    public static boolean isPlace(String text) {
        var bare = HOW.matcher(text.strip()).replaceFirst("");
        if (bare.length() < 2 || bare.length() > 60) return false;
        // two offices of one job: "Oslo, Norway & Kiel, Germany"
        int and = bare.indexOf(" & ");
        if (and > 0) return isPlace(bare.substring(0, and)) && isPlace(bare.substring(and + 3));
        var folded = Fold.bare(bare.replaceAll("[()]", " "));
        if (CITIES.contains(folded) || COUNTRIES.containsKey(folded) || REMOTE.contains(folded)) return true;
        var parts = bare.split("\\s*[,،、·/]\\s*");
        if (parts.length < 2 || parts.length > 4) return false;
        if (parts[0].split(" ").length > 4 || !parts[0].codePoints().anyMatch(Character::isLetter)) return false;
        var last = Fold.bare(parts[parts.length - 1].replaceAll("[()]", " ").replaceAll("\\d{5}(-\\d{4})?$", ""));
        if (Lexicon.ORGANISATIONS.count(parts[0]) + Lexicon.SCHOOLS.count(parts[0]) + Lexicon.JOBS.count(parts[0]) > 0)
            return false;
        boolean upper = Character.isUpperCase(parts[0].codePointAt(0))
                || !Character.isLetter(parts[0].codePointAt(0))
                || !Character.isLowerCase(parts[0].codePointAt(0));
        return upper
                && (COUNTRIES.containsKey(last)
                        || REGIONS.contains(last) && isRegion(parts[parts.length - 1])
                        || CITIES.contains(last) && CITIES.contains(Fold.of(parts[0])));
    }

    /** Whether it is the name of a country or of one of its parts, and nothing else. */
    public static boolean isLand(String text) {
        var folded = Fold.bare(text);
        return COUNTRIES.containsKey(folded) || REGIONS.contains(folded) && isRegion(text);
    }

    /** Two letters are a state only in capitals. */
    private static boolean isRegion(String text) {
        var t = text.strip();
        return t.length() > 2 && !Pattern.matches("[A-Z]?[a-z]{1}", t)
                || STATE.matcher(t).matches();
    }

    /** The index at which a place begins that ends the text after a comma; empty when none does. */
    public static Optional<Integer> tail(String text) {
        for (int comma = text.indexOf(", "); comma >= 0; comma = text.indexOf(", ", comma + 1))
            if (isPlace(text.substring(comma + 2))) return Optional.of(comma);
        return Optional.empty();
    }

    /** As JSON Resume keeps a place: address, postalCode, city, region, countryCode. */
    public static Map<String, Object> location(String text) {
        var out = new LinkedHashMap<String, Object>();
        var japanese = JAPANESE.matcher(text);
        if (japanese.find()) {
            out.put("address", text.strip());
            out.put("city", japanese.group(2));
            out.put("region", japanese.group(1));
            return out;
        }
        var british = BRITISH.matcher(text.strip());
        if (british.matches()) {
            out.putAll(location(british.group(1)));
            out.put("postalCode", british.group(2));
            return out;
        }
        var parts = new java.util.ArrayList<>(List.of(text.strip().split("\\s*[,،|·]\\s*")));
        parts.removeIf(String::isBlank);
        @Nullable String country = parts.isEmpty() ? null : COUNTRIES.get(Fold.bare(parts.getLast()));
        if (country != null
                && parts.size() > 1
                && !(parts.getLast().matches("[A-Z]{2}") && REGIONS.contains(Fold.of(parts.getLast())))) {
            parts.removeLast();
            out.put("countryCode", country);
        }
        if (parts.size() > 1
                && (REGIONS.contains(Fold.of(parts.getLast().replaceAll("\\s*\\d[\\d-]*$", "")))
                        || parts.getLast().matches("[A-Z]{2,3}(\\s+\\d{5})?"))) {
            var region = parts.removeLast();
            var m = STATE.matcher(region);
            if (m.matches() && m.group(2) != null) out.put("postalCode", m.group(2));
            out.put("region", m.matches() ? m.group(1) : region);
        }
        if (!parts.isEmpty()) city(parts, out);
        return out;
    }

    /** "Town, Region", both taken as they stand. */
    public static Map<String, Object> townAndRegion(String text) {
        int comma = text.lastIndexOf(", ");
        var out = new LinkedHashMap<String, Object>();
        out.put("city", text.substring(0, comma));
        out.put("region", text.substring(comma + 2));
        return out;
    }

    private static void city(List<String> parts, Map<String, Object> out) {
        var last = parts.removeLast();
        var postal = POSTAL.matcher(last);
        if (postal.matches()) {
            out.put("postalCode", postal.group(1));
            last = postal.group(2);
        }
        out.put("city", last);
        if (!parts.isEmpty()) out.put("address", String.join(", ", parts));
    }
}
