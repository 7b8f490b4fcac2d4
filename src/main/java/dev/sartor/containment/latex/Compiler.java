package dev.sartor.containment.latex;

import dev.sartor.containment.walls.Walls;
import dev.sartor.kernel.BadInput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Makes PDFs of LaTeX, each in a cell of its own: no network, ten seconds of processor time, 20 MB; for many threads. */
public final class Compiler {
    /** The longest source, in characters. */
    public static final int MOST_CHARACTERS = 1 << 20;

    /** Runs the engine once more where numbers of pages were not known before; says the end of its log; gives the result. */
    private static final String COMPILE = """
            result=$1; shift
            cp -r /kit/var /tmp/var
            cat >document.tex
            "$@" >/dev/null 2>&1; code=$?
            if [ $code = 0 ] && grep -q 'Rerun to get' document.log; then "$@" >/dev/null 2>&1; code=$?; fi
            tail -c 16000 document.log >&2
            [ $code = 0 ] && cat "$result"
            exit $code
            """;

    private static final String REMEMBER = "cat >document.tex; exec \"$@\" >/dev/null 2>&1";

    private static final String PRINT = """
            cat >document.xdv
            xdvipdfmx -q -o document.pdf document.xdv >&2; code=$?
            [ $code = 0 ] && cat document.pdf
            exit $code
            """;

    private static final String SMALLEST = "\\documentclass{article}\\begin{document}Ready.\\end{document}\n";

    private final Engine engine;
    private final Kit kit;
    private final Cell cell;

    private Compiler(Engine engine, Kit kit) {
        this.engine = engine;
        this.kit = kit;
        this.cell = new Cell(kit.folder());
    }

    /**
     * @param folder where fonts are put and what the engine remembers of them; made where it is not there
     * @param fonts files by name, which sources may use by their family's name
     * @throws BadInput when there is no bubblewrap, or not the engine
     */
    public static Compiler of(Engine engine, Path folder, Map<String, byte[]> fonts) {
        if (!Walls.there())
            throw new BadInput(
                    "LaTeX is compiled behind walls only, and bubblewrap is not installed.",
                    "Install it (Debian: apt-get install bubblewrap).");
        if (!engine.isThere())
            throw new BadInput(
                    engine.id() + " is not installed.",
                    "Install it (Debian: apt-get install texlive-xetex texlive-luatex texlive-latex-extra).");
        return new Compiler(engine, Kit.in(folder, fonts));
    }

    public Engine engine() {
        return engine;
    }

    /** Whether a smallest document can be made here; where not, the walls do not stand on this machine, or TeX is broken. */
    public boolean works() {
        return compile(SMALLEST) instanceof Compiled.Pdf;
    }

    /** Lets the engine look at the fonts once, where it remembers them, so that no document waits for it. Takes up to a minute. */
    public void warm() {
        if (engine != Engine.LUALATEX || kit.isWarm()) return;
        var ran = cell.keeping(REMEMBER, 120, Samples.of(kit.folder()).getBytes(StandardCharsets.UTF_8), words());
        if (ran.code() == 0) kit.nowWarm();
    }

    /** Same source, same bytes. */
    public Compiled compile(String latex) {
        if (latex.length() > MOST_CHARACTERS)
            return new Compiled.Refused("The source is longer than a million characters.", "");
        var set = cell.run(COMPILE, seconds(), latex.getBytes(StandardCharsets.UTF_8), resultAndWords());
        if (set.code() != 0) return new Compiled.Refused(set.why(), set.log());
        return engine == Engine.XELATEX ? printed(set) : pdf(set);
    }

    private Compiled printed(Ran set) {
        var hostile = Specials.refused(set.out());
        if (hostile.isPresent())
            return new Compiled.Refused(
                    "The document asks for " + hostile.get() + ", which is not allowed.", set.log());
        return pdf(cell.run(PRINT, 2, set.out(), List.of()));
    }

    private static Compiled pdf(Ran made) {
        var beginning = new String(made.out(), 0, Math.min(5, made.out().length), StandardCharsets.ISO_8859_1);
        return made.code() == 0 && beginning.equals("%PDF-")
                ? new Compiled.Pdf(made.out())
                : new Compiled.Refused(made.why(), made.log());
    }

    /** Twice these, and what printing takes, are ten. */
    private int seconds() {
        return switch (engine) {
            case XELATEX -> 4;
            case LUALATEX -> 5;
            case TECTONIC -> 10;
        };
    }

    private List<String> words() {
        return engine.command();
    }

    private List<String> resultAndWords() {
        var words = new java.util.ArrayList<>(List.of(engine.result()));
        words.addAll(engine.command());
        return words;
    }
}
