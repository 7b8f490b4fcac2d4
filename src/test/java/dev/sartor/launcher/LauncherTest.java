package dev.sartor.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {
    @TempDir
    Path folder;

    private Clone clone;

    @BeforeEach
    void makeAClone() throws IOException {
        clone = new Clone(folder);
    }

    @Test
    void passesArgumentsAsTheyAreAndGivesBackTheExitCode() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        clone.environment.put("EXIT", "42");
        var ran = clone.run("read", "two words", "", "*", "$HOME", "é");
        assertThat(ran.exit()).isEqualTo(42);
        assertThat(ran.out().lines().toList())
                .endsWith("read", "two words", "", "*", "$HOME", "é")
                .anyMatch(line -> line.startsWith("-XX:AOTCache=" + clone.home));
    }

    @Test
    void worksThroughALinkFromAnotherFolder() throws Exception {
        clone.jdk("jdk 25", "25");
        var link = Files.createSymbolicLink(clone.bin.resolve("tailoring"), Path.of("../a clone/sartor"));
        var ran = Clone.finish(clone.start(folder, link, "--help"));
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("-Dsartor.home=" + clone.home).endsWith("--help\n");
    }

    @Test
    void withoutAJdkSaysWhatToInstall() throws Exception {
        clone.jdk("jdk-17", "17.0.9");
        clone.jdk("jdk-250", "250");
        var ran = clone.run("doctor");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("no JDK 25 was found", "SARTOR_JAVA_HOME", "apt-get install openjdk-25-jdk");
    }

    @Test
    void aWrongJavaHomeOfOnesOwnIsNamed() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        clone.environment.put("SARTOR_JAVA_HOME", "/nowhere");
        assertThat(clone.run("doctor").err()).contains("SARTOR_JAVA_HOME (/nowhere) is not a JDK 25");
    }

    @Test
    void buildsWithTheJdkItFoundWhateverJavaHomeSays() throws Exception {
        var right = clone.jdk("jdk-25", "25.0.1");
        clone.environment.put("JAVA_HOME", clone.jdk("jdk-17", "17.0.9").toString());
        clone.run();
        assertThat(Files.readString(clone.notes())).startsWith("built with " + right + "\n");
    }

    @Test
    void withoutMavenSaysWhatToInstall() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        Files.delete(clone.bin.resolve("mvn"));
        var ran = clone.run();
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("mvn is needed to build", "apt-get install maven");
    }

    @Test
    void aFailedBuildSaysItsFirstErrorsAndLeavesNothingHalfDone() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        clone.maven(
                "echo '[INFO] fine'; echo '[ERROR] A.java:[1,2] cannot find symbol'; echo '[ERROR] Re-run Maven'; exit 1");
        var ran = clone.run();
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains("cannot find symbol", "target/build.log").doesNotContain("fine", "Re-run");
        assertThat(clone.home.resolve("target/package/current")).doesNotExist();
    }

    @Test
    void buildsOnceWhileNothingChanges() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        for (var time : List.of("first", "second", "third"))
            assertThat(clone.run(time).exit()).isZero();
        assertThat(clone.count("built")).isEqualTo(1);
        assertThat(clone.count("trained")).isEqualTo(1);
    }

    @Test
    void aTouchedFileIsNotAChange() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        clone.run();
        Files.setLastModifiedTime(clone.home.resolve("pom.xml"), FileTime.from(Instant.parse("2040-01-01T00:00:00Z")));
        clone.run();
        assertThat(clone.count("built")).isEqualTo(1);
    }

    @Test
    void aChangedAddedOrRemovedFileIsBuilt() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        clone.run();
        Files.writeString(clone.home.resolve("src/main/java/A.java"), "class A { int b; }");
        clone.run();
        var added = Files.writeString(clone.home.resolve("src/main/java/B.java"), "class B {}");
        clone.run();
        Files.delete(added);
        clone.run();
        assertThat(clone.count("built")).isEqualTo(4);
    }

    @Test
    void keepsThePackageThatMayStillBeRunning() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        for (var content : List.of("one", "two", "three")) {
            Files.writeString(clone.home.resolve("pom.xml"), content);
            clone.run();
        }
        try (var packages = Files.list(clone.home.resolve("target/package"))) {
            assertThat(packages.filter(Files::isDirectory)).hasSize(2);
        }
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        assertThat(builtByTwoAtOnce()).isEqualTo(1);
    }

    @Test
    void twoAtOnceBuildOnceWithoutFlock() throws Exception {
        Files.deleteIfExists(clone.bin.resolve("flock"));
        assertThat(builtByTwoAtOnce()).isEqualTo(1);
        assertThat(clone.home.resolve("target/.lock-build.d")).doesNotExist();
    }

    @Test
    void anotherJdkTrainsTheStartUpCacheAnew() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        clone.run();
        clone.jdk("jdk-25", "25.0.2");
        clone.run();
        assertThat(clone.count("built")).isEqualTo(1);
        assertThat(clone.count("trained")).isEqualTo(2);
    }

    @Test
    void runsWithoutAStartUpCacheWhenNoneCanBeMade() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        clone.environment.put("NO_CACHE", "1");
        var ran = clone.run("doctor");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).doesNotContain("AOTCache").endsWith("doctor\n");
    }

    @Test
    void theFirstServerDoesNotWaitForTheQuickStartOfTheNext() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        clone.run("doctor");
        var enough = clone.home.resolve("enough");
        clone.environment.put("UNTIL", enough.toString());
        var first = clone.run("up");
        assertThat(first.exit()).isZero();
        assertThat(first.out()).doesNotContain("AOTCache").endsWith("up\n");
        assertThat(first.err()).contains("prepared beside it");
        Files.createFile(enough);
        while (!trained()) Thread.onSpinWait();
        var second = clone.run("up");
        assertThat(second.out()).contains("-XX:AOTCache=").contains("server.aot");
        assertThat(second.out()).contains("-Dspring.aot.enabled=true").contains("server-start.jar");
        assertThat(second.err()).isEmpty();
        assertThat(clone.count("trained")).isEqualTo(2);
    }

    @Test
    void whoMeasuresWaitsForTheQuickStart() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        clone.environment.put("SARTOR_PREPARE", "first");
        assertThat(clone.run("up").out()).contains("server.aot");
        assertThat(trained()).isTrue();
    }

    @Test
    void aStartThatCannotBePreparedIsFoundOutEachTime() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        clone.environment.put("SARTOR_PREPARE", "first");
        clone.environment.put("NO_PREPARED", "1");
        assertThat(clone.run("up").out()).contains("server.aot").doesNotContain("spring.aot", "server-start.jar");
    }

    private boolean trained() throws IOException {
        try (var packages = Files.list(clone.home.resolve("target/package"))) {
            return packages.anyMatch(each -> Files.exists(each.resolve("server.trained")));
        }
    }

    @Test
    void noCommandWaitsForTheChecks() throws Exception {
        runsBesideTheChecks();
    }

    @Test
    void noCommandWaitsForTheChecksWithoutFlock() throws Exception {
        Files.deleteIfExists(clone.bin.resolve("flock"));
        runsBesideTheChecks();
        assertThat(clone.home.resolve("target/.lock-checks.d")).doesNotExist();
    }

    private void runsBesideTheChecks() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        clone.maven("""
                case "$*" in
                    *verify*) : >checking; while [ ! -f enough ]; do sleep 0.05; done ;;
                    *) mkdir -p target/launcher/lib; : >target/launcher/sartor.jar ;;
                esac""");
        var checks = clone.start(clone.home, clone.home.resolve("sartor"), "test");
        while (checks.isAlive() && !Files.exists(clone.home.resolve("checking"))) Thread.onSpinWait();
        assertThat(clone.run("fresh").exit()).isZero();
        Files.writeString(clone.home.resolve("src/main/java/A.java"), "class A { int changed; }");
        assertThat(clone.run("stale").exit()).isZero();
        assertThat(checks.isAlive()).isTrue();
        Files.createFile(clone.home.resolve("enough"));
        assertThat(Clone.finish(checks).out()).contains("Every check passed.");
    }

    @Test
    void whatTheBuildWritesAmongTheSourcesIsNoChange() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        clone.run();
        Files.createDirectories(clone.home.resolve("web/src/shared/api"));
        Files.writeString(clone.home.resolve("web/src/shared/api/schema.ts"), "made of openapi.json");
        clone.run();
        assertThat(clone.count("built")).isEqualTo(1);
    }

    private long builtByTwoAtOnce() throws Exception {
        clone.jdk("jdk-25", "25.0.1");
        var one = clone.start(clone.home, clone.home.resolve("sartor"), "one");
        var two = clone.start(clone.home, clone.home.resolve("sartor"), "two");
        assertThat(Clone.finish(one).exit()).isZero();
        assertThat(Clone.finish(two).exit()).isZero();
        return clone.count("built");
    }
}
