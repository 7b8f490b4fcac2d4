package dev.sartor.llm;

/**
 * Tokens of one call, as the provider counts them.
 *
 * @param input read anew
 * @param cacheRead read from what the provider kept ready
 * @param cacheWritten read and kept ready
 * @param output written, thinking included
 */
public record Usage(long input, long cacheRead, long cacheWritten, long output) {
    public static final Usage NONE = new Usage(0, 0, 0, 0);

    public Usage plus(Usage other) {
        return new Usage(
                input + other.input,
                cacheRead + other.cacheRead,
                cacheWritten + other.cacheWritten,
                output + other.output);
    }

    public long total() {
        return input + cacheRead + cacheWritten + output;
    }
}
