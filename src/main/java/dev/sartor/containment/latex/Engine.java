package dev.sartor.containment.latex;

import dev.sartor.kernel.BadInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The programs that can make a PDF of LaTeX, those that are checked most closely first. */
public enum Engine {
    /** Writes its pages to a file that is looked at before a second program makes a PDF of it. */
    XELATEX("document.xdv", "-no-pdf", "-no-shell-escape"),
    /** Runs Lua, which finds neither files nor processes. */
    LUALATEX("document.pdf", "--no-shell-escape", "--nosocket"),
    /** Uses only what it has fetched before. */
    TECTONIC("document.pdf", "-X", "compile", "--untrusted", "--only-cached", "--keep-logs");

    private static final List<Path> FOLDERS = List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"));

    private final String result;
    private final List<String> options;

    Engine(String result, String... options) {
        this.result = result;
        this.options = List.of(options);
    }

    /** "xelatex", "lualatex" or "tectonic". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws BadInput when there is no such engine */
    public static Engine of(String id) {
        return Arrays.stream(values())
                .filter(engine -> engine.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "There is no LaTeX engine \"" + id + "\".",
                        "There are: " + Arrays.stream(values()).map(Engine::id).collect(Collectors.joining(", "))
                                + "."));
    }

    /** The first that this machine has. */
    public static Optional<Engine> there() {
        return Arrays.stream(values()).filter(Engine::isThere).findFirst();
    }

    /** Whether it is where its walls let it be seen. */
    public boolean isThere() {
        return program().isPresent();
    }

    Optional<Path> program() {
        return FOLDERS.stream()
                .map(folder -> folder.resolve(id()))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The file that it leaves. */
    String result() {
        return result;
    }

    /** Its command's words, for a source called {@code document.tex}. */
    List<String> command() {
        var input = switch (this) {
            case XELATEX -> List.of("\\input{document.tex}");
            case LUALATEX -> List.of("\\directlua{dofile(\"/kit/guard.lua\")}\\input{document.tex}");
            case TECTONIC -> List.of("document.tex");
        };
        var common = this == TECTONIC
                ? List.<String>of()
                : List.of("-interaction=nonstopmode", "-halt-on-error", "-jobname=document");
        return java.util.stream.Stream.of(List.of(id()), options, common, input)
                .flatMap(List::stream)
                .toList();
    }
}
