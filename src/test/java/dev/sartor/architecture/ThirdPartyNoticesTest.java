package dev.sartor.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ships with Sartor may ship with it: each library and font under a licence that goes with Apache-2.0. */
class ThirdPartyNoticesTest {
    private static final Path NOTICES = Path.of("target/classes/THIRD-PARTY-NOTICES.txt");

    /** In lower case, without "the" and "version"; of a library under several licences, one suffices. */
    private static final Set<String> ALLOWED = Set.of(
            "0bsd",
            "apache-2.0",
            "apache license 2.0",
            "apache 2",
            "apache 2.0",
            "apache license, 2.0",
            "apache software license, 2.0",
            "bouncy castle licence",
            "bsd-2-clause",
            "bsd-3-clause",
            "eclipse distribution license - v 1.0",
            "edl 1.0",
            "epl 2.0",
            "epl-2.0",
            "isc",
            "mit",
            "mit license",
            "mpl-2.0",
            "mozilla public license 2.0",
            "unicode-3.0");

    private static final Pattern LIBRARY =
            Pattern.compile("^ {5}((?:\\((?:[^()]|\\([^()]*\\))*\\) )+).*\\(([\\w.-]+:[\\w.-]+:[\\w.-]+) - .*$");
    private static final Pattern LICENCE = Pattern.compile("\\(((?:[^()]|\\([^()]*\\))*)\\)");

    @Test
    void everyLibraryMayBeShipped() throws IOException {
        var lines = Files.readAllLines(NOTICES);
        assertThat(libraries(lines)).as("libraries examined").hasSizeGreaterThan(8);
        assertThat(refused(lines)).isEmpty();
    }

    @Test
    void everyFontShipsWithItsLicence() throws IOException {
        var notices = Files.readString(NOTICES);
        for (var font : fonts()) {
            var licence = Files.readString(font.resolve("OFL.txt"));
            assertThat(licence).as("licence of " + font).containsIgnoringCase("SIL Open Font License");
            assertThat(notices).contains(licence.strip());
        }
    }

    @Test
    void aLibraryThatMayNotBeShippedIsRefused() {
        var planted = List.of(
                "     (GNU General Public License, version 2) Sticky (org.sticky:sticky:1.0 - https://sticky.invalid/)",
                "     (Unknown license) Nameless (org.nameless:nameless:0.1 - no url defined)",
                "     (GNU Lesser General Public License (LGPL), Version 2.1) (Mozilla Public License Version 2.0)"
                        + " Dual (org.dual:dual:3.0 - https://dual.invalid/)",
                "     (Secret) Named (MIT) (org.named:named:1 - https://named.invalid/)",
                "     (The Apache Software License, Version 2.0) Fine (org.fine:fine:1 - https://fine.invalid/)");
        assertThat(refused(planted))
                .containsExactly("org.sticky:sticky:1.0", "org.nameless:nameless:0.1", "org.named:named:1");
    }

    private static List<MatchResult> libraries(List<String> lines) {
        return lines.stream().flatMap(line -> LIBRARY.matcher(line).results()).toList();
    }

    private static List<String> refused(List<String> lines) {
        return libraries(lines).stream()
                .filter(library -> LICENCE.matcher(library.group(1))
                        .results()
                        .noneMatch(licence -> ALLOWED.contains(plain(licence.group(1)))))
                .map(library -> library.group(2))
                .toList();
    }

    private static String plain(String licence) {
        return licence.toLowerCase(Locale.ROOT).replaceAll("^the |version ", "").strip();
    }

    private static List<Path> fonts() throws IOException {
        var folder = Path.of("target/classes/fonts");
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> families = Files.list(folder)) {
            return families.filter(Files::isDirectory).sorted().toList();
        }
    }
}
