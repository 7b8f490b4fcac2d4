package dev.sartor.containment.latex;

import java.util.List;

/** Ways in which a document has been seen to read files, run programs, or never to end. */
final class Attacks {
    /** Those that every engine understands. */
    static final List<Attack> READING = List.of(
            new Attack("input", "\\input{CANARY}"),
            new Attack("primitive input", "\\makeatletter\\@@input CANARY \\relax"),
            new Attack("openin", """
                    \\newread\\file \\openin\\file=CANARY \\read\\file to\\line \\line
                    """),
            new Attack("input spelt by code", "^^5cinput{CANARY}"),
            new Attack("input by another escape", "\\catcode`\\!=0 !input{CANARY}"),
            new Attack("input by its name", "\\csname input\\endcsname{CANARY}"),
            new Attack("verbatim", """
                    \\makeatletter\\begingroup\\let\\do\\@makeother\\dospecials\\catcode`\\{=1\\catcode`\\}=2\\catcode`\\ =10
                    \\endlinechar=-1\\catcode`\\|=0 |@@input CANARY |endgroup
                    """));

    static final List<Attack> RUNNING = List.of(
            new Attack("write18", "\\immediate\\write18{cp CANARY taken; touch CANARY.ran}\\input{taken}"),
            new Attack("pipe", "\\input{|\"cat CANARY; touch CANARY.ran\"}"),
            new Attack("openin of a pipe", """
                    \\newread\\file \\openin\\file="|cat CANARY; touch CANARY.ran" \\read\\file to\\line \\line
                    """),
            new Attack("writing elsewhere", """
                    \\newwrite\\file \\immediate\\openout\\file=CANARY.ran \\immediate\\write\\file{taken}
                    """));

    static final List<Attack> ENDLESS = List.of(
            new Attack("a macro that calls itself", "\\def\\x{\\x}\\x"),
            new Attack("endless pages", "\\def\\x{x\\newpage\\x}\\x"),
            new Attack("a macro that grows", "\\def\\x#1{\\x{#1#1}}\\x{grow}"),
            new Attack("a large file", """
                    \\newwrite\\file \\immediate\\openout\\file=large.txt
                    \\def\\x{\\immediate\\write\\file{0123456789012345678901234567890123456789}\\x}\\x
                    """));

    /** What only XeTeX and its printer understand. */
    static final List<Attack> OF_XETEX = List.of(
            new Attack("fstream", "x\\special{pdf:fstream @taken (CANARY)}\\special{pdf:put @catalog <</T @taken>>}"),
            new Attack("a picture", "x\\special{pdf:image (CANARY)}"),
            new Attack("a font as a file", "\\font\\x=\"[CANARY]\" \\x taken"),
            new Attack("a file's dump", "\\filedump length 40 {CANARY}"));

    /** What only Lua understands. */
    static final List<Attack> OF_LUA = List.of(
            new Attack("io.open", "\\directlua{tex.print(io.open('CANARY'):read('a'))}"),
            new Attack("io.lines", "\\directlua{for l in io.lines('CANARY') do tex.print(l) end}"),
            new Attack("io.popen", "\\directlua{tex.print(io.popen('cat CANARY; touch CANARY.ran'):read('a'))}"),
            new Attack("os.execute", "\\directlua{os.execute('touch CANARY.ran')}\\input{CANARY}"),
            new Attack(
                    "os.getenv",
                    "\\directlua{if os.getenv('PATH') or os.env.PATH then tex.print('kept-' .. 'from-documents') end}"),
            new Attack("dofile", "\\directlua{dofile('CANARY')}\\input{CANARY}"),
            new Attack("io again by require", "\\directlua{tex.print(require('io').open('CANARY'):read('a'))}"),
            new Attack(
                    "a stream of a file",
                    "\\pdfextension obj stream file {CANARY}\\pdfextension refobj\\pdffeedback lastobj x"),
            new Attack("endless Lua", "\\directlua{while true do end}"),
            new Attack("Lua that takes all memory", "\\directlua{local s='grow' while true do s=s..s end}"));

    private Attacks() {}
}
