package dev.sartor.extraction.rtf;

import dev.sartor.extraction.Extracted;
import dev.sartor.extraction.Piece;
import dev.sartor.extraction.Style;
import dev.sartor.extraction.flow.Flow;
import dev.sartor.extraction.flow.Run;
import dev.sartor.kernel.BadInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.Element;
import javax.swing.text.StyleConstants;
import javax.swing.text.rtf.RTFEditorKit;

/** Reads Rich Text Format with its sizes, weights and colours. */
public final class RtfText {
    private RtfText() {}

    /** @throws BadInput when it is damaged */
    public static Extracted read(byte[] rtf) {
        var document = new DefaultStyledDocument();
        var flow = new Flow();
        try {
            new RTFEditorKit().read(new ByteArrayInputStream(rtf), document, 0);
            var root = document.getDefaultRootElement();
            for (int i = 0; i < root.getElementCount(); i++) paragraph(root.getElement(i), document, flow);
        } catch (IOException | BadLocationException | RuntimeException e) {
            throw new BadInput("This RTF file is damaged.", "Save it anew, as DOCX or PDF.");
        }
        return flow.extracted();
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
        else flow.paragraph(runs, Piece.PARAGRAPH, 0);
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
