package dev.sartor.exports.formats.html;

import dev.sartor.rendering.fonts.Feature;
import dev.sartor.rendering.template.Ink;
import dev.sartor.rendering.template.Look;
import dev.sartor.rendering.template.Part;
import dev.sartor.rendering.template.Template;
import dev.sartor.rendering.template.Template.Align;
import dev.sartor.rendering.typeset.Paper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** A template as a style sheet: its fonts by name, colours, sizes and rules. */
final class Sheet {
    private static final Set<String> SERIF = Set.of("source-serif-4", "eb-garamond", "lora");
    private final Template template;
    private final StringBuilder out = new StringBuilder(4000);

    private Sheet(Template template) {
        this.template = template;
    }

    static String of(Template template, Paper paper) {
        var sheet = new Sheet(template);
        sheet.colours();
        sheet.page(paper);
        sheet.looks();
        return sheet.out.toString();
    }

    private void colours() {
        out.append(":root{").append(inks(false)).append("}\n@media (prefers-color-scheme:dark){:root{");
        out.append(inks(true))
                .append("}}\n@media print{:root{")
                .append(inks(false))
                .append("}}\n");
    }

    private String inks(boolean dark) {
        return "--paper:%s;--ink:%s;--muted:%s;--accent:%s;--line:%s"
                .formatted(
                        Colours.css(dark ? Colours.DARK_PAPER : template.colour(Ink.PAPER)),
                        Colours.css(ink(Ink.INK, dark)),
                        Colours.css(ink(Ink.MUTED, dark)),
                        Colours.css(ink(Ink.ACCENT, dark)),
                        Colours.css(dark ? Colours.DARK_LINE : template.colour(Ink.LINE)));
    }

    private int ink(Ink ink, boolean dark) {
        int paper = dark ? Colours.DARK_PAPER : template.colour(Ink.PAPER);
        double wanted = dark && ink == Ink.INK ? Colours.AMPLE : Colours.ENOUGH;
        return Colours.readable(template.colour(ink), paper, wanted);
    }

    private void page(Paper paper) {
        var text = template.look(Part.TEXT);
        out.append("@page{size:").append(paper.id()).append(";margin:18mm}\n");
        out.append("*{box-sizing:border-box}\n");
        out.append("body{margin:0;background:var(--paper);color:var(--ink);font:%s/%s %s;overflow-wrap:break-word}\n"
                .formatted("1rem", number(text.leading() / text.size()), family(text)));
        out.append("main{max-width:46rem;margin:0 auto;padding:clamp(1.25rem,5vw,4rem) clamp(1rem,4vw,2rem)}\n");
        out.append(
                "h1,h2,h3,p,ul,ol,address{margin:0;font-style:normal}\na{color:inherit;text-decoration-thickness:1px;"
                        + "text-underline-offset:.2em;text-decoration-color:var(--line)}\n");
        out.append("@media print{body{font-size:").append(number(text.size()));
        out.append("pt}main{max-width:none;padding:0}a{text-decoration:none}section,.entry header{break-inside:auto}"
                + "h2,.entry header{break-after:avoid}li{break-inside:avoid}}\n");
    }

    private void looks() {
        boolean centred = template.head().align() == Align.CENTRE;
        out.append("main>header{margin-bottom:1.2rem").append(centred ? ";text-align:center}\n" : "}\n");
        if (template.head().portrait() != null)
            out.append(
                    ".u-photo{float:inline-end;width:7.5em;aspect-ratio:7/9;object-fit:cover;margin-inline-start:1.2em}\n");
        look("h1", Part.NAME, "");
        look(".headline", Part.HEADLINE, "");
        look(
                ".contacts",
                Part.CONTACT,
                ";display:flex;flex-wrap:wrap;gap:0 1.2em;list-style:none;padding:0;margin-top:.35em"
                        + (centred ? ";justify-content:center" : ""));
        look("h2", Part.HEADING, ";margin:1.4em 0 .45em" + rule());
        look("h3", Part.TITLE, "");
        look(".where", Part.ORGANISATION, ";grid-column:1/-1");
        look(".p-location", Part.PLACE, "");
        look(".when", Part.DATES, "");
        look(".detail", Part.DETAIL, "");
        out.append(".entry{margin-top:.75em}.entry header{display:grid;grid-template-columns:1fr auto;"
                + "gap:0 1em;align-items:baseline}@media(max-width:30rem){.entry header{grid-template-columns:1fr}}\n");
        out.append("ul,ol{padding-inline-start:1.15em}li{margin-top:.12em}li::marker{color:var(--accent)}"
                + ".notes{list-style:none;padding:0}b{font-weight:600}\n");
        out.append(".letter p{margin-top:.8em}.letter header p{margin-top:0}address{margin-top:2em}"
                + ".letter .date{text-align:"
                + (template.letter().date() == Align.RIGHT ? "end" : "start")
                + "}.letter .subject{font:inherit;font-weight:600;border:0;margin:2em 0 1em;color:inherit;text-align:start}"
                + ".closing{margin-top:1.2em}.letter .signature{margin-top:2.4em}\n");
    }

    private String rule() {
        var rule = template.heading().rule();
        var line = "solid var(--line)";
        var centre = template.heading().align() == Align.CENTRE ? ";text-align:center" : "";
        return switch (rule) {
            case NONE -> centre;
            case ABOVE -> ";border-top:1px " + line + ";padding-top:.35em" + centre;
            case BELOW, BESIDE -> ";border-bottom:1px " + line + ";padding-bottom:.1em" + centre;
        };
    }

    private void look(String selector, Part part, String more) {
        var look = template.look(part);
        var style = look.face().file().style();
        boolean small = look.face().features().contains(Feature.SMALL_CAPS);
        out.append(selector)
                .append("{font:%s %s %sem/%s %s;color:%s"
                        .formatted(
                                style.equals("italic") ? "italic" : "normal",
                                weight(style),
                                number(look.size() / template.look(Part.TEXT).size()),
                                number(look.leading() / look.size()),
                                family(look),
                                ink(look)))
                .append(small ? ";font-variant-caps:small-caps" : "")
                .append(look.upper() ? ";text-transform:uppercase" : "")
                .append(look.tracking() == 0 ? "" : ";letter-spacing:" + number(look.tracking() / 1000.0) + "em")
                .append(more)
                .append("}\n");
    }

    private String ink(Look look) {
        for (var ink : new Ink[] {Ink.INK, Ink.MUTED, Ink.ACCENT})
            if (template.colour(ink) == look.colour())
                return "var(--" + ink.name().toLowerCase(java.util.Locale.ROOT) + ")";
        return "var(--ink)";
    }

    private static int weight(String style) {
        return switch (style) {
            case "semibold" -> 600;
            case "bold" -> 700;
            default -> 400;
        };
    }

    private static String family(Look look) {
        var id = look.face().file().family();
        var name = new StringBuilder();
        for (var word : id.split("-"))
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.equals("eb") ? "EB" : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        return "\"" + name + "\"," + (SERIF.contains(id) ? "Georgia,serif" : "system-ui,sans-serif");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
