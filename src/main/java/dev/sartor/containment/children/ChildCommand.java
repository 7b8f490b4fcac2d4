package dev.sartor.containment.children;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line of a child, and bounds of its own.
 *
 * @param readable what it must be able to read besides the system
 */
public record ChildCommand(List<String> words, List<Path> readable) {
    private static final String MAIN = "dev.sartor.containment.inside.ChildMain";

    public ChildCommand {
        words = List.copyOf(words);
        readable = List.copyOf(readable);
    }

    /** @param lasting whether it will read so many files that a compiler which takes pains is worth its time */
    public static ChildCommand of(int heapMegabytes, Duration time, boolean lasting) {
        var start = StartUp.own();
        var java = Path.of(System.getProperty("java.home"));
        var words = new ArrayList<String>();
        words.add(java.resolve("bin", "java").toString());
        words.addAll(start.options());
        if (!lasting) words.add("-XX:TieredStopAtLevel=1");
        words.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:ErrorFile=/dev/null",
                "-Xlog:disable",
                // nobody reads what a library would log of a stranger's file, and to find a logger takes its time
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-Djava.awt.headless=true",
                "-Djdk.net.hosts.file=/dev/null",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                start.classPath(),
                MAIN,
                Long.toString(time.toSeconds() + 5)));
        return new ChildCommand(
                words, Stream.concat(Stream.of(java), start.files()).toList());
    }

    List<String> in(Cage cage) {
        return Stream.concat(cage.before(readable).stream(), words.stream()).toList();
    }
}
