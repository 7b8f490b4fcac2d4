package dev.sartor.ats.inspection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a document glyph by glyph and gathers runs that a person would hardly see. */
final class HiddenTextFinder extends PDFTextStripper {
    private static final float TINY_POINTS = 4;
    private static final double PALE = 0.94;
    private static final double TRANSPARENT = 0.05;

    /** Runs beyond this many say nothing new. */
    private static final int MOST_RUNS = 200;

    private final List<HiddenText> found = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private HiddenText.@Nullable Kind kind;

    private HiddenTextFinder() {
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    static List<HiddenText> find(PDDocument document) throws IOException {
        var finder = new HiddenTextFinder();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            finder.setStartPage(page);
            finder.setEndPage(page);
            finder.getText(document);
            finder.close(page);
        }
        return List.copyOf(finder.found);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        var its = kindOf(glyph);
        if (its != kind) close(getCurrentPageNo());
        kind = its;
        if (its != null) run.append(glyph.getUnicode());
        super.processTextPosition(glyph);
    }

    private void close(int page) {
        var text = run.toString().strip();
        if (kind != null && !text.isEmpty() && found.size() < MOST_RUNS) found.add(new HiddenText(kind, page, text));
        run.setLength(0);
        kind = null;
    }

    private HiddenText.@Nullable Kind kindOf(TextPosition glyph) {
        var state = getGraphicsState();
        var mode = state.getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) return HiddenText.Kind.INVISIBLE;
        if (state.getNonStrokeAlphaConstant() < TRANSPARENT) return HiddenText.Kind.INVISIBLE;
        if (isOffPage(glyph)) return HiddenText.Kind.OFF_PAGE;
        if (Math.abs(glyph.getYScale()) < TINY_POINTS) return HiddenText.Kind.TINY;
        return mode.isFill() && isPale() ? HiddenText.Kind.PALE : null;
    }

    private static boolean isOffPage(TextPosition glyph) {
        float x = glyph.getXDirAdj();
        float y = glyph.getYDirAdj();
        boolean turned = glyph.getDir() == 90 || glyph.getDir() == 270;
        float width = turned ? glyph.getPageHeight() : glyph.getPageWidth();
        float height = turned ? glyph.getPageWidth() : glyph.getPageHeight();
        return x + glyph.getWidthDirAdj() < 0 || x > width || y < 0 || y - glyph.getHeightDir() > height;
    }

    private boolean isPale() {
        try {
            int rgb = getGraphicsState().getNonStrokingColor().toRGB();
            return Math.min(rgb >> 16 & 255, Math.min(rgb >> 8 & 255, rgb & 255)) >= PALE * 255;
        } catch (IOException | RuntimeException noPlainColour) {
            return false;
        }
    }
}
