package dev.sartor.containment.latex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A source of our own that uses every font of a kit once. */
final class Samples {
    private Samples() {}

    static String of(Path kit) {
        try (var files = Files.list(kit.resolve("fonts"))) {
            var words = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("[a-z0-9-]+\\.ttf"))
                    .sorted()
                    .map(name -> "{\\font\\one={file:" + name + "} at 10pt \\one A}\n")
                    .collect(Collectors.joining());
            return "\\documentclass{article}\\usepackage{fontspec}\\begin{document}\n" + words
                    + "\\IfFontExistsTF{No Such Font}{}{}\\end{document}\n";
        } catch (IOException e) {
            throw new UncheckedIOException(kit + " cannot be read", e);
        }
    }
}
