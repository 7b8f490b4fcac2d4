package dev.sartor.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Modules use each other's root packages only, and only where their package-info says so. */
class ModulesTest {
    @TempDir
    Path folder;

    @Test
    void modulesUseOnlyWhatTheyDeclare() throws IOException {
        var modules = ApplicationModules.of(Sartor.ROOT);
        try (var folders = Files.list(Sartor.SOURCES.resolve("dev/sartor"))) {
            assertThat(modules.stream()).as("modules examined").hasSize((int)
                    folders.filter(Files::isDirectory).count());
        }
        modules.verify();
    }

    @Test
    void anUndeclaredUseIsCaught() throws Exception {
        var planted = Planted.compile(
                folder,
                "@org.springframework.modulith.ApplicationModule(allowedDependencies = {}) package planted.modules.low;",
                "package planted.modules.low; class Low { planted.modules.high.High high; }",
                "package planted.modules.high; public class High {}");
        assertThatThrownBy(() -> verify("planted.modules", planted))
                .isInstanceOf(Violations.class)
                .hasMessageContaining("planted.modules.low.Low");
    }

    @Test
    void reachingBehindAModulesRootIsCaught() throws Exception {
        var planted = Planted.compile(
                folder,
                "package planted.inside.one; class One { planted.inside.two.cellar.Secret secret; }",
                "package planted.inside.two.cellar; public class Secret {}",
                "package planted.inside.two; public class Two {}");
        assertThatThrownBy(() -> verify("planted.inside", planted)).isInstanceOf(Violations.class);
    }

    /** Modulith looks packages up on the thread's class path, so the planted folder joins it for this one call. */
    private static void verify(String root, Planted planted) throws IOException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {classFolder(planted).toURL()}, before)) {
            thread.setContextClassLoader(loader);
            var modules = ApplicationModules.of(root);
            assertThat(modules.stream()).as("planted modules examined").hasSize(2);
            modules.verify();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URI classFolder(Planted planted) {
        return planted.classes().toUri();
    }
}
