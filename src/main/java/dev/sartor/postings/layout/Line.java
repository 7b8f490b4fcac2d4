package dev.sartor.postings.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line without its bullet and blanks around.
 *
 * @param start of its words in the text
 * @param bullet it was marked as an item of a list
 * @param marked it was marked as a heading (Markdown)
 * @param afterBlank an empty line stands before it
 */
record Line(int start, int end, String text, boolean bullet, boolean marked, boolean afterBlank) {
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•·◦▪●○–—►▶✓✔→■□➤]|\\d{1,2}[.)]|[a-z]\\))\\s+(?=\\S)");
    private static final Pattern MARK = Pattern.compile("^(?:#{1,6}\\s+|\\*\\*|__)");

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        boolean blank = true;
        for (int from = 0; from <= text.length(); ) {
            int to = text.indexOf('\n', from);
            if (to < 0) to = text.length();
            if (text.substring(from, to).isBlank()) blank = true;
            else {
                lines.add(line(text, from, to, blank));
                blank = false;
            }
            from = to + 1;
        }
        return lines;
    }

    private static Line line(String text, int from, int to, boolean blank) {
        int start = from;
        int end = to;
        while (Character.isWhitespace(text.charAt(start))) start++;
        while (Character.isWhitespace(text.charAt(end - 1))) end--;
        var content = text.substring(start, end);
        var bullet = BULLET.matcher(content);
        boolean listed = bullet.find();
        if (listed) start += bullet.end();
        var mark = MARK.matcher(text.substring(start, end));
        boolean marked = mark.find() && start + mark.end() < end && whole(text.substring(start, end));
        if (marked) start += mark.end();
        content = text.substring(start, end);
        if (marked && (content.endsWith("**") || content.endsWith("__"))) end -= 2;
        int last = Math.max(start, end);
        var words = text.substring(start, last).replace("**", "").replace("__", "");
        return new Line(start, last, words, listed, marked, blank);
    }

    /** A line set off as a whole; "**Place:** Galway" is a field. */
    private static boolean whole(String content) {
        return content.startsWith("#") || content.indexOf("**", 2) < 0 || content.matches(".*(?:\\*\\*|__):?");
    }

    boolean shouts() {
        return text.chars().filter(Character::isLetter).count() >= 3
                && text.chars().noneMatch(Character::isLowerCase);
    }

    int words() {
        return text.split("\\s+").length;
    }
}
