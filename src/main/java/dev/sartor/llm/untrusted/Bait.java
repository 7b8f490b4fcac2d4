package dev.sartor.llm.untrusted;

import java.util.regex.Pattern;

/**
 * Tells sentences that speak to a machine or ask for a password word: they are no part of a job, so nothing is built on them.
 * A second line only; what is not true is stopped by the gate, whatever it looks like.
 */
public final class Bait {
    private static final Pattern SIGNS = Pattern.compile(
            "\\b(?:ignore|disregard|override)\\b|\\binstructions?\\b|\\bprompts?\\b|\\blanguage"
                    + " models?\\b|\\bLLMs?\\b|\\bassistant:|\\bsystem:|\\bbase"
                    + " ?64\\b|\\bJSON\\b.*\\btext\\b|\\b(?:use|include|mention|insert|write) the"
                    + " (?:word|phrase|line)\\b|\\bscreening machines?\\b|\\bchecker\\b|\\badd this"
                    + " line\\b|https?:|javascript:|data:|</?[a-z]|\\\\[a-z]+\\{|\\]\\(|={3}|\\{\"",
            Pattern.CASE_INSENSITIVE);

    private Bait() {}

    public static boolean isIn(String sentence) {
        return SIGNS.matcher(sentence).find();
    }
}
