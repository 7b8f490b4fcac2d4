package dev.sartor.extraction.rtf;

import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Style;
import dev.sartor.extraction.flow.Flow;
import dev.sartor.extraction.flow.Run;
import dev.sartor.kernel.BadInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.Element;
import javax.swing.text.StyleConstants;
import javax.swing.text.rtf.RTFEditorKit;

/** Reads Rich Text Format with its sizes, weights and colours. */
public final class RtfText {
    private static final Pattern FIELD =
            Pattern.compile("\\\\(?:field|fldrslt|fldedit|flddirty|fldlock|fldpriv)(?![a-z]) ?");

    private static final Pattern STAND_IN = Pattern.compile("(\\\\u-?\\d{1,5}) ?\\\\'[0-9a-fA-F]{2}");

    /** What begins an item of a list: a sign or a number, and a tab. */
    private static final Pattern SIGN = Pattern.compile("\\s*(?:[^\\p{L}\\p{N}\\s]|o|\\d{1,2}[.)])\\s*\t\\s*");

    private static final Piece.Role LISTED = new Piece.Role.Listed(0);
    private static final double INDENT = 12;

    private RtfText() {}

    /** @throws BadInput when it is damaged */
    public static Extracted read(byte[] rtf) {
        var document = new DefaultStyledDocument();
        var flow = new Flow();
        try {
            new RTFEditorKit().read(new ByteArrayInputStream(eased(rtf)), document, 0);
            var root = document.getDefaultRootElement();
            for (int i = 0; i < root.getElementCount(); i++) paragraph(root.getElement(i), document, flow);
        } catch (IOException | BadLocationException | RuntimeException e) {
            throw new BadInput("This RTF file is damaged.", "Save it anew, as DOCX or PDF.");
        }
        return flow.extracted();
    }

    /**
     * What the reader behind this one takes wrongly, written so that it does not. A link's words stand in the result of a field
     * (RTF 1.9.1, "Fields"), which it leaves out; without the words that make it a field they are text like any other, and the
     * instruction is a group that everybody may skip. The letter that stands in for one of Unicode ("\\u233\\'e9") is none to it
     * when it is written in figures, and so it swallows what follows.
     */
    private static byte[] eased(byte[] rtf) {
        var text = new String(rtf, StandardCharsets.ISO_8859_1);
        var plain = FIELD.matcher(text).replaceAll("");
        return STAND_IN.matcher(plain).replaceAll("$1?").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void paragraph(Element paragraph, DefaultStyledDocument document, Flow flow)
            throws BadLocationException {
        var runs = new ArrayList<Run>();
        for (int i = 0; i < paragraph.getElementCount(); i++) {
            var leaf = paragraph.getElement(i);
            int end = Math.min(leaf.getEndOffset(), document.getLength());
            if (end <= leaf.getStartOffset()) continue;
            var text = document.getText(leaf.getStartOffset(), end - leaf.getStartOffset())
                    .replace("\n", "");
            runs.add(new Run(text, style(leaf.getAttributes()), null));
        }
        if (runs.stream().allMatch(run -> run.text().isBlank())) flow.gap();
        else if (isListed(runs)) flow.paragraph(runs.subList(1, runs.size()), LISTED, INDENT);
        else flow.paragraph(runs, Piece.PARAGRAPH, 0);
    }

    /** A sign or a number and a tab in a run of their own. */
    private static boolean isListed(List<Run> runs) {
        return runs.size() > 1
                && SIGN.matcher(runs.getFirst().text()).matches()
                && runs.stream().skip(1).anyMatch(run -> !run.text().isBlank());
    }

    private static Style style(AttributeSet a) {
        var colour = StyleConstants.getForeground(a);
        return new Style(
                "",
                StyleConstants.getFontSize(a),
                StyleConstants.isBold(a),
                StyleConstants.isItalic(a),
                colour.getRGB() & 0xffffff);
    }
}
