package dev.sartor.containment.latex;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a program behind walls ended.
 *
 * @param code what it exited with; 128 and the signal's number where one ended it
 * @param out what it made
 * @param log the end of what it said
 */
record Ran(int code, byte[] out, String log) {
    static final int TOO_LATE = 128 + 9;
    private static final int NO_TIME_LEFT = 128 + 24;
    private static final int TOO_LARGE = 128 + 25;

    private static final Pattern ERROR = Pattern.compile("(?m)^! ?(.+)$");
    private static final Pattern LINE = Pattern.compile("(?m)^l\\.(\\d+) ");

    /** Why there is no document, in one sentence. */
    String why() {
        if (code == TOO_LATE || code == NO_TIME_LEFT) return "The document takes longer than ten seconds.";
        if (code == TOO_LARGE || log.contains("File too large") || log.contains("No space left"))
            return "The document writes more than 20 MB.";
        var error = ERROR.matcher(log);
        if (!error.find()) return "LaTeX stopped without a document.";
        var said = error.group(1).strip().replaceFirst("\\.$", "");
        var where = Optional.of(LINE.matcher(log)).filter(line -> line.find(error.end()));
        return where.map(line -> "LaTeX stopped at line " + line.group(1)).orElse("LaTeX stopped") + ": " + said + ".";
    }
}
