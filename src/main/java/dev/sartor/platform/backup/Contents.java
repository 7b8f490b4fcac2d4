package dev.sartor.platform.backup;

/** What a backup holds, counted. */
public record Contents(int tables, long rows, int files, long bytes) {
    @Override
    public String toString() {
        return tables + " tables with " + rows + " rows and " + files + " files (" + (bytes + 1023) / 1024 + " kB)";
    }
}
