package dev.sartor.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;

/** What the rules are held against: everything that ships. */
final class Sartor {
    static final String ROOT = "dev.sartor";
    static final Path SOURCES = Path.of("src/main/java");
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private Sartor() {}

    /** The module of a package ("dev.sartor.model.resume" is in "model"), empty for the root and for foreign packages. */
    static String moduleOf(String packageName) {
        if (!packageName.startsWith(ROOT + ".")) return "";
        var rest = packageName.substring(ROOT.length() + 1);
        var dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
