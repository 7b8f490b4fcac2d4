package dev.sartor.parsing.contacts;

import dev.sartor.parsing.words.Fold;
import dev.sartor.parsing.words.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Electronic addresses, telephone numbers and accounts in a text. */
public final class Contacts {
    public static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?\\.\\p{L}{2,}");
    /** Seven to fifteen digits (ITU-T E.164), some of which may be masked. */
    public static final Pattern PHONE = Pattern.compile(
            "(?<![\\p{L}\\d/=-])(?:\\+|00|\\(\\+?)?\\(?\\d[\\d\\s().\\-/–‑]{4,22}(?:[\\dXx*][\\s\\-]?){2,11}(?!\\d|[\\p{L}])|(?<![\\p{L}\\d/])\\d{7,13}(?![\\p{L}\\d])");

    public static final Pattern URL = Pattern.compile(
            "(?:https?://|www\\.)[^\\s|,;<>()]+|(?<![@\\p{L}\\p{N}._-])(?:[a-z0-9][a-z0-9-]*\\.)+(?:com|org|net|io|dev|me|edu|de|fr|uk|eu|es|it|pt|nl|pl|ua|jp|cn|ch|at|co|ai|app|tech|info|name|site|xyz|blog|page|games|design|us|ca|in|au|nz|br|mx|il|se|no|dk|fi|be|cz|studio|tv|gg|to|so|cloud|online|works)(?:/[^\\s|,;<>()]*)?(?![\\p{L}\\p{N}@])",
            Pattern.CASE_INSENSITIVE);
    /** Postcodes of Portugal, Brazil and the United States; what begins with a nought may be a trunk code. */
    private static final Pattern POSTCODE = Pattern.compile("[1-9](?:\\d{3}-\\d{3}|\\d{4}-\\d{3,4})");

    private static final int FEWEST_DIGITS = 7;

    private static final Map<String, String> NETWORKS = new LinkedHashMap<>();

    static {
        for (var entry : Vocabulary.raw("networks")) {
            int slash = entry.indexOf('/');
            NETWORKS.put(entry.substring(slash + 1), entry.substring(0, slash));
        }
    }

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("linkedin", "LinkedIn"),
            Map.entry("github", "GitHub"),
            Map.entry("gitlab", "GitLab"),
            Map.entry("twitter", "Twitter"),
            Map.entry("x", "X"),
            Map.entry("stack overflow", "Stack Overflow"),
            Map.entry("youtube", "YouTube"),
            Map.entry("orcid", "ORCID"),
            Map.entry("xing", "XING"),
            Map.entry("researchgate", "ResearchGate"),
            Map.entry("itch.io", "itch.io"),
            Map.entry("dev.to", "dev.to"),
            Map.entry("npm", "npm"));

    private Contacts() {}

    /** An account: its network, the person's name there, the address. */
    public record Account(String network, String username, String url) {}

    /** Whether an address leads to an account of a known network. */
    public static Optional<Account> account(String url) {
        var plain = url.replaceFirst("(?i)^https?://", "")
                .replaceFirst("(?i)^www\\.", "")
                .replaceAll("[/.,]+$", "");
        for (var network : NETWORKS.entrySet()) {
            var host = network.getKey();
            var folded = Fold.of(plain);
            int slash = folded.indexOf('/');
            var site = slash < 0 ? folded : folded.substring(0, slash);
            if (!site.equals(host) && !site.endsWith("." + host) || slash < 0) continue;
            var path = plain.substring(slash + 1).replaceFirst("^(?:in|users?|people|profile|citations|pub|u)/", "");
            var user = path.replaceFirst("^@", "").replaceFirst("[?#].*$", "");
            if (user.matches("\\d+/.+")) user = user.substring(user.indexOf('/') + 1);
            if (user.contains("/") && !host.contains("linkedin")) continue;
            return Optional.of(new Account(name(network.getValue()), user.replaceFirst("/.*$", ""), url));
        }
        return Optional.empty();
    }

    /** Whether an address is within a known network, with an account or without: no site of the person's own. */
    public static boolean isNetwork(String url) {
        var site = Fold.of(url)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[/?#].*$", "");
        return NETWORKS.containsKey(site);
    }

    /** A network's name as it writes itself; empty when the text names none. */
    public static Optional<String> network(String text) {
        var folded = Fold.bare(text);
        return NETWORKS.values().stream().filter(folded::equals).findFirst().map(Contacts::name);
    }

    private static String name(String network) {
        var own = NAMES.get(network);
        return own != null ? own : Character.toUpperCase(network.charAt(0)) + network.substring(1);
    }

    /** The first telephone number; empty for dates, years and postcodes that look like one. */
    public static Optional<String> phone(String text) {
        if (digits(text) < FEWEST_DIGITS) return Optional.empty();
        var m = PHONE.matcher(text);
        while (m.find()) {
            var found = m.group().strip().replaceAll("[\\s.\\-–/]+$", "");
            int digits = digits(found);
            if (digits < FEWEST_DIGITS
                    || digits > 16
                    || POSTCODE.matcher(found).matches()
                    || found.matches("(?:19|20)\\d\\d\\s*[-–/]\\s*(?:19|20)\\d\\d.*")
                    || found.matches("\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}")) continue;
            if (!found.matches(".*[\\s().\\-/+].*") && digits < 8) continue;
            if (found.startsWith("(") && !found.contains(")")) found = found.substring(1);
            return Optional.of(found);
        }
        return Optional.empty();
    }

    private static int digits(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || c == 'x' || c == 'X' || c == '*') count++;
        }
        return count;
    }
}
