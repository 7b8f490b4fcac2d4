package dev.sartor.parsing.shaping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in one line ("Lisbon, Portugal") taken apart into a location's keys. */
public final class Place {
    private static final Map<String, String> COUNTRIES = countries();

    private Place() {}

    /** City first, then region, then a country that we know by its English name or, behind two others, its code. */
    public static Entry of(@Nullable String line) {
        var place = new Entry();
        if (line == null || line.isBlank()) return place;
        var parts = Arrays.stream(line.split("\\s*[,\\n]\\s*"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) return place;
        var country = parts.size() > 1 ? country(parts.getLast(), parts.size()) : null;
        var named = country == null ? parts : parts.subList(0, parts.size() - 1);
        if (named.size() > 3) return place.put("address", line.strip());
        return place.put("city", named.getFirst())
                .put("countryCode", country)
                .put("region", String.join(", ", named.subList(1, named.size())));
    }

    /** A country's ISO 3166 code by its English name or the code itself; the text where it is neither. */
    public static @Nullable String countryCode(@Nullable String country) {
        if (country == null) return null;
        var known = COUNTRIES.get(country.strip().toLowerCase(Locale.ROOT));
        return known == null ? country.strip() : known;
    }

    private static @Nullable String country(String last, int parts) {
        boolean code = last.length() == 2;
        return code && parts < 3 ? null : COUNTRIES.get(last.toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> countries() {
        var out = new HashMap<String, String>();
        for (var code : List.of(Locale.getISOCountries())) {
            var name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            out.put(name.toLowerCase(Locale.ROOT), code);
            out.put(code.toLowerCase(Locale.ROOT), code);
        }
        out.putAll(Map.of("usa", "US", "united states of america", "US", "uk", "GB", "england", "GB", "türkiye", "TR"));
        return Map.copyOf(out);
    }
}
