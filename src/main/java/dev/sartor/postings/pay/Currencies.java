package dev.sartor.postings.pay;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a currency's sign means; "$" and "kr" are told by the country. */
final class Currencies {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("£", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("rs", "INR"),
            Map.entry("zł", "PLN"),
            Map.entry("kč", "CZK"),
            Map.entry("ft", "HUF"),
            Map.entry("fr", "CHF"),
            Map.entry("us$", "USD"),
            Map.entry("ca$", "CAD"),
            Map.entry("c$", "CAD"),
            Map.entry("au$", "AUD"),
            Map.entry("a$", "AUD"),
            Map.entry("nz$", "NZD"),
            Map.entry("hk$", "HKD"),
            Map.entry("s$", "SGD"),
            Map.entry("r$", "BRL"),
            Map.entry("mx$", "MXN"));
    private static final Map<String, String> DOLLARS = Map.of(
            "CA", "CAD", "AU", "AUD", "NZ", "NZD", "SG", "SGD", "HK", "HKD", "MX", "MXN", "CL", "CLP", "CO", "COP",
            "AR", "ARS");
    private static final Map<String, String> CROWNS = Map.of("SE", "SEK", "NO", "NOK", "DK", "DKK", "IS", "ISK");
    private static final Set<Character> POINT = Set.of('.');

    private Currencies() {}

    /** ISO 4217 of a sign as it stands in a text; null for a crown of no known country. */
    static @Nullable String code(String sign, @Nullable String country) {
        var bare = sign.strip().toLowerCase(Locale.ROOT);
        if (!bare.isEmpty() && POINT.contains(bare.charAt(bare.length() - 1)))
            bare = bare.substring(0, bare.length() - 1);
        var home = country == null ? "" : country;
        if (bare.equals("$")) return DOLLARS.getOrDefault(home, "USD");
        if (bare.equals("kr")) return CROWNS.get(home);
        return SIGNS.getOrDefault(bare, bare.toUpperCase(Locale.ROOT));
    }
}
