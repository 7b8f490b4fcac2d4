package dev.sartor.platform.backup;

/**
 * What one entry of a backup holds.
 *
 * @param rows 0 for files
 * @param sha256 in small hexadecimal digits
 */
record Sum(long bytes, long rows, String sha256) {
    static final String ENTRY = "sums.json";

    boolean isSameContent(Sum other) {
        return bytes == other.bytes && sha256.equals(other.sha256);
    }
}
