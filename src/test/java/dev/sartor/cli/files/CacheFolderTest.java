package dev.sartor.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
    @Test
    void followsXdgWhereItNamesAnAbsolutePath() {
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/var/tmp/c"), "/home/ann"))
                .isEqualTo(Path.of("/var/tmp/c/sartor"));
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "c"), "/home/ann"))
                .isEqualTo(Path.of("/home/ann/.cache/sartor"));
        assertThat(CacheFolder.of(Map.of(), "/home/ann")).isEqualTo(Path.of("/home/ann/.cache/sartor"));
    }
}
