package dev.sartor.containment.children;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The command line of a child: this JVM's class path and start-up cache, and bounds of its own. */
public record ChildCommand(List<String> words) {
    private static final String MAIN = "dev.sartor.containment.inside.ChildMain";

    private static final String CACHE = "-XX:AOTCache=";

    public ChildCommand {
        words = List.copyOf(words);
    }

    public static ChildCommand of(int heapMegabytes, Duration time) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        own(CACHE).forEach(words::add);
        words.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
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
                System.getProperty("java.class.path"),
                MAIN,
                Long.toString(time.toSeconds() + 5)));
        return new ChildCommand(words);
    }

    List<String> in(Cage cage) {
        var classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
        var cache = own(CACHE).map(word -> word.substring(CACHE.length()));
        var readable = Stream.of(Stream.of(System.getProperty("java.home")), classes, cache)
                .flatMap(paths -> paths)
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
        return Stream.concat(cage.before(readable).stream(), words.stream()).toList();
    }

    /** Options of this JVM that begin so. */
    private static Stream<String> own(String beginning) {
        return ProcessHandle.current().info().arguments().stream()
                .flatMap(Arrays::stream)
                .filter(word -> word.startsWith(beginning));
    }
}
