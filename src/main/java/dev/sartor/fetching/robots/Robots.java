package dev.sartor.fetching.robots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A robots.txt (RFC 9309): the rules of our own group, else of everybody's; the longest rule that fits decides. */
public final class Robots {
    private static final int MOST_RULES = 5_000;

    private record Rule(String path, boolean allow) {}

    private final List<Rule> rules;

    private Robots(List<Rule> rules) {
        this.rules = rules;
    }

    /** @param product our name in the User-Agent, small letters */
    public static Robots read(String text, String product) {
        var own = new ArrayList<Rule>();
        var everybody = new ArrayList<Rule>();
        boolean namesUs = false;
        boolean us = false;
        boolean all = false;
        boolean inAgents = false;
        for (var line : text.split("\\R")) {
            var parts = line.replaceFirst("#.*", "").split(":", 2);
            if (parts.length < 2) continue;
            var key = parts[0].strip().toLowerCase(Locale.ROOT);
            var value = parts[1].strip();
            if (key.equals("user-agent")) {
                if (!inAgents) us = all = false;
                inAgents = true;
                us |= value.toLowerCase(Locale.ROOT).equals(product);
                all |= value.equals("*");
                namesUs |= us;
            } else if (key.equals("allow") || key.equals("disallow")) {
                inAgents = false;
                if (value.isEmpty() || own.size() + everybody.size() > MOST_RULES) continue;
                var rule = new Rule(value, key.equals("allow"));
                if (us) own.add(rule);
                if (all) everybody.add(rule);
            }
        }
        return new Robots(namesUs ? own : everybody);
    }

    /** @param pathAndQuery as it stands in the address, percent signs and all */
    public boolean allow(String pathAndQuery) {
        int longest = -1;
        boolean allow = true;
        for (var rule : rules) {
            if (!fits(rule.path(), pathAndQuery)) continue;
            int length = rule.path().length();
            if (length > longest || (length == longest && rule.allow())) {
                longest = length;
                allow = rule.allow();
            }
        }
        return allow;
    }

    private static boolean fits(String rule, String path) {
        if (!rule.contains("*") && !rule.endsWith("$")) return path.startsWith(rule);
        boolean whole = rule.endsWith("$");
        var body = whole ? rule.substring(0, rule.length() - 1) : rule;
        // several stars in a row, or very many, would let a pattern run for long
        var parts = body.replaceAll("\\*+", "*").split("\\*", -1);
        if (parts.length > 10) return true;
        var pattern = new StringBuilder();
        for (int i = 0; i < parts.length; i++)
            pattern.append(i == 0 ? "" : ".*?").append(Pattern.quote(parts[i]));
        var matcher =
                Pattern.compile(pattern.toString()).matcher(path.length() > 2_000 ? path.substring(0, 2_000) : path);
        return whole ? matcher.matches() : matcher.lookingAt();
    }
}
