package dev.sartor.parsing.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts an enumeration into its items; what stands in brackets stays together. */
final class Lists {
    private static final Pattern END = Pattern.compile("^[\\s,;:|·•–—-]+|[\\s,;|·•–—-]+$|(?<=\\p{L}{3})\\.$");
    private static final Pattern AND = Pattern.compile("^(?:and|und|et|y|e|en|oraz|i|та)\\s+(?=\\S)");

    private static final Pattern PAIR = Pattern.compile("(\\S+)\\s+(?:&|and|und|et|y|e|en)\\s+(\\S+)");

    private Lists() {}

    static List<String> items(String text) {
        var out = new ArrayList<String>();
        int depth = 0;
        var open = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[' || c == '（') depth++;
            if (c == ')' || c == ']' || c == '）') depth--;
            boolean parts = depth <= 0 && (";|•·,،、‧∙●▪".indexOf(c) >= 0 || c == '，' || doubleSpace(text, i));
            if (parts && !(c == ',' && digitsAround(text, i))) add(out, open);
            else open.append(c);
        }
        add(out, open);
        lastPair(out);
        return out;
    }

    /** "Word, Excel & Outlook": the sign before the last of several parts as a comma does. */
    private static void lastPair(List<String> items) {
        if (items.size() < 2) return;
        var pair = PAIR.matcher(items.getLast());
        if (!pair.matches()) return;
        items.removeLast();
        items.add(pair.group(1));
        items.add(pair.group(2));
    }

    private static boolean doubleSpace(String text, int i) {
        return text.charAt(i) == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
    }

    private static boolean digitsAround(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private static void add(List<String> out, StringBuilder open) {
        var item = END.matcher(open.toString().strip()).replaceAll("");
        item = AND.matcher(END.matcher(item).replaceAll("")).replaceAll("").strip();
        if (item.codePoints().anyMatch(Character::isLetterOrDigit)) out.add(item);
        open.setLength(0);
    }
}
