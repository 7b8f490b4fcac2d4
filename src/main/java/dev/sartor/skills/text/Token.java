package dev.sartor.skills.text;

/**
 * A word of a text.
 *
 * @param start first character (UTF-16 unit)
 * @param end behind its last character
 * @param raw as it stands
 * @param folded lower case, no accents, one spelling
 * @param gap what stands before it
 */
public record Token(int start, int end, String raw, String folded, Gap gap) {
    public boolean capitalised() {
        return Character.isUpperCase(raw.charAt(0));
    }
}
