package dev.sartor.containment.latex;

import java.nio.file.Path;

/**
 * A hostile source.
 *
 * @param body what stands between the beginning and the end of the document; {@code CANARY} is a file's path
 */
record Attack(String name, String body) {
    String source(Path canary) {
        return "\\documentclass{article}\\pagestyle{empty}\\begin{document}\n"
                + body.replace("CANARY", canary.toString()) + "\n\\end{document}\n";
    }

    @Override
    public String toString() {
        return name;
    }
}
