package dev.sartor.cli.files;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Where what can be made again is kept between runs, as the XDG base directory specification (0.8) says. */
public final class CacheFolder {
    private CacheFolder() {}

    /** {@code $XDG_CACHE_HOME/sartor}, or {@code ~/.cache/sartor} where that is not set to an absolute path. */
    public static Path of(Map<String, String> environment, String home) {
        var xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        var root = !xdg.isEmpty() && Path.of(xdg).isAbsolute() ? Path.of(xdg) : Path.of(home, ".cache");
        return root.resolve("sartor");
    }

    /** That of this process. */
    public static Path standard() {
        return of(System.getenv(), Objects.requireNonNullElse(System.getProperty("user.home"), "."));
    }
}
