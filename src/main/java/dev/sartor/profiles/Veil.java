package dev.sartor.profiles;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to write instead of one name.
 *
 * @param host the name as links spell it; null when it is no host
 */
record Veil(
        String name,
        String words,
        Pattern pattern,
        @Nullable String host) {
    /** "EuroBank AG" before "EuroBank", so that no "AG" is left behind. */
    static final Comparator<Veil> LONGEST_FIRST =
            Comparator.<Veil>comparingInt(veil -> veil.name.length()).reversed().thenComparing(Veil::name);

    /** What companies carry behind their names by law, in the languages we read. */
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "[,\\s]+(?:AG|GmbH(?: & Co\\.? KG)?|KG|SE|e\\.? ?V\\.?|Inc\\.?|LLC|Ltd\\.?|Limited|plc|PLC|Corp\\.?|S\\.?A\\.?|S\\.?L\\.?|SAS|SARL|"
                    + "B\\.?V\\.?|N\\.?V\\.?|AB|ASA?|Oy|S\\.?p\\.?A\\.?)$");

    /** Shorter rests than this are no names of their own. */
    private static final int SHORTEST = 3;

    /** The name as it stands and, where it ends with a legal form, without that. */
    static List<Veil> of(String name, String words) {
        var out = new ArrayList<Veil>();
        out.add(named(name, words));
        var bare = LEGAL_FORM.matcher(name).replaceFirst("");
        if (bare.length() >= SHORTEST && !bare.equals(name)) out.add(named(bare, words));
        return out;
    }

    /** The place that a link leads to, which tells the name as well. */
    static Optional<Veil> ofHost(String url) {
        try {
            var host = URI.create(url.contains("://") ? url : "https://" + url).getHost();
            if (host == null) return Optional.empty();
            var bare = host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
            return Optional.of(new Veil(bare, "", exactly(bare), bare));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String over(String text) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(words));
    }

    /** Whether the text is nothing but a link or an address there. */
    boolean isLinkTo(String text) {
        return host != null
                && !text.contains(" ")
                && text.toLowerCase(Locale.ROOT).contains(host);
    }

    private static Veil named(String name, String words) {
        return new Veil(name, words, exactly(name), null);
    }

    /** In any case and with any spaces, but not within a word. */
    private static Pattern exactly(String name) {
        var words =
                Pattern.compile("\\s+").splitAsStream(name).map(Pattern::quote).toList();
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + String.join("\\s+", words) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
