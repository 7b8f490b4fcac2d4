package dev.sartor.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class ChecksTest {
    private static final String CLOSING = "[WARNING] Tests run: 3, Failures: 0, Errors: 0, Skipped: 1";

    @TempDir
    Path folder;

    private Clone clone;

    @BeforeEach
    void makeAClone() throws IOException {
        clone = new Clone(folder);
        clone.jdk("jdk-25", "25.0.1");
    }

    @Test
    void tellsWhatWasSkippedAndEndsWithTheClosingLineOfTheTests() throws Exception {
        maven(0, "[INFO] BUILD SUCCESS");
        var ran = clone.run("test");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("  ats.PdfTest.reads a \"scan\": no scanner is installed\n")
                .contains("Lines covered: 90.0 % of all, 100.0 % of the gate")
                .contains("Every check passed.")
                .endsWith(CLOSING + "\n");
    }

    @Test
    void aFailureKeepsMavensExitCodeAndSaysWhatFailed() throws Exception {
        maven(1, "[ERROR] PdfTest.reads:7 expected 3 but was 4");
        var ran = clone.run("test");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .contains("A check failed:\n  [ERROR] PdfTest.reads:7")
                .endsWith(CLOSING + "\n");
    }

    @Test
    void argumentsGoToMaven() throws Exception {
        maven(0, "[INFO] arguments: $*");
        assertThat(clone.run("test", "-Dtest=A B").out()).contains("verify -Dtest=A B");
    }

    /** Builds as ever; {@code verify} leaves reports as Surefire and JaCoCo do, prints one line more and ends with the code. */
    private void maven(int code, String line) throws IOException {
        var report = """
                <testsuite name="dev.sartor.ats.PdfTest">
                  <testcase name="reads a &quot;scan&quot;" classname="dev.sartor.ats.PdfTest" time="0.1">
                    <skipped message="Assumption failed: no scanner is installed" type="org.opentest4j.TestAbortedException"/>
                  </testcase>
                </testsuite>
                """;
        var coverage = """
                GROUP,PACKAGE,CLASS,IM,IC,BM,BC,LINE_MISSED,LINE_COVERED,CM,CC,MM,MC
                sartor,dev.sartor.ats,Pdf,0,0,0,0,2,8,0,0,0,0
                sartor,dev.sartor.generation.gate,Gate,0,0,0,0,0,10,0,0,0,0
                """;
        Files.writeString(folder.resolve("report.xml"), report);
        Files.writeString(folder.resolve("jacoco.csv"), coverage);
        clone.maven("""
                mkdir -p target/launcher/lib target/surefire-reports target/site/jacoco; : >target/launcher/sartor.jar
                case "$*" in *verify*) ;; *) exit 0 ;; esac
                cp "%s/report.xml" target/surefire-reports/TEST-a.xml
                cp "%s/jacoco.csv" target/site/jacoco/jacoco.csv
                echo "%s"
                echo "%s"
                exit %d
                """.formatted(folder, folder, line, CLOSING, code));
    }
}
