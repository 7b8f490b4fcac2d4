package dev.sartor.cli.commands;

import dev.sartor.fetching.DiskCache;
import dev.sartor.fetching.Fetching;
import dev.sartor.postings.boards.ScriptedPages;
import java.nio.file.Path;
import java.time.InstantSource;

/** The way out to the web for a person at a terminal, with their own cache. */
final class Web {
    private Web() {}

    static Fetching fetching() {
        var own = System.getenv("XDG_CACHE_HOME");
        var home = own == null || own.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(own);
        return new Fetching(new DiskCache(home.resolve("sartor").resolve("pages"), InstantSource.system()));
    }

    /** @param asked whether a browser was allowed in so many words; the environment can allow it for good */
    static ScriptedPages scripted(boolean asked) {
        return asked || "on".equals(System.getenv("SARTOR_POSTINGS_BROWSER"))
                ? ScriptedPages.rendered()
                : ScriptedPages.left("Let a browser render it (--browser), or copy the posting's text into a file.");
    }

    /** A file's name made of an address: its last words. */
    static String fileName(String address) {
        var words = address.replaceFirst("^https?://", "")
                .replaceFirst("[?#].*$", "")
                .replaceAll("[^A-Za-z0-9-]+", "-");
        var last = words.length() > 60 ? words.substring(words.length() - 60) : words;
        return last.replaceAll("^-+|-+$", "") + ".json";
    }
}
