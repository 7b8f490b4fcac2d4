package dev.sartor.extraction.pdf;

import dev.sartor.extraction.Piece;
import dev.sartor.extraction.SetAside;
import dev.sartor.extraction.Style;
import dev.sartor.kernel.BadInput;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Takes down every glyph of one page, and of shapes and pictures as much as tells hidden text apart. */
final class GlyphReader extends PDFGraphicsStreamEngine {
    /** A page of a résumé has some thousand; more is an attack. */
    private static final int MOST_GLYPHS = 60_000;

    private static final double TINY = 1.6;

    /** Size of the text beside which painted bullets usually stand. */
    private static final double LIST_SIZE = 10;

    private final Fonts fonts;
    private final PageFrame frame;
    private final FieldNames named;
    private final Paint paint = new Paint();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();
    private final List<Span> open = new ArrayList<>();
    private boolean pictures;
    private Style style = Style.PLAIN;
    private @Nullable PDColor colour;
    private int rgb;

    /**
     * A marked span that says what it stands for.
     *
     * @param from its first glyph
     */
    private record Span(
            @Nullable String actual, int from, @Nullable String field) {}

    /** @param named what the structure tree calls the page's marked content */
    GlyphReader(PDPage page, Fonts fonts, FieldNames named) {
        super(page);
        this.fonts = fonts;
        this.named = named;
        this.frame = new PageFrame(page);
    }

    List<Glyph> glyphs() throws IOException {
        processPage(getPage());
        return glyphs;
    }

    boolean hasPictures() {
        return pictures;
    }

    PageFrame frame() {
        return frame;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        if (glyphs.size() >= MOST_GLYPHS)
            throw new BadInput("This PDF has far more text than a résumé.", "Give the résumé alone.");
        var face = fonts.of(font);
        var text = face.pictures() ? Piece.ICON : Meant.read(fonts.unicode(font, code));
        double size = matrix.getScalingFactorY();
        // fonts drawn in the file itself have matrices of any size; all others have a thousandth (ISO 32000-1, 9.2.4)
        if (font instanceof PDType3Font)
            size = type3(size * font.getFontMatrix().getScaleY() / 0.001, size);
        double length = Math.abs(displacement.getX() * matrix.getScalingFactorX());
        var at = frame.place(matrix.getTranslateX(), matrix.getTranslateY());
        int turned = frame.turned(matrix);
        var along = PageFrame.along(at, turned);
        var style = style(face, Math.round(size * 10) / 10.0);
        var hidden = hidden(at, size, length, turned);
        glyphs.add(new Glyph(text, along.getX(), along.getY(), length, style, turned, hidden, field()));
    }

    /** The style of the glyph before where nothing changed, which is nearly always. */
    private Style style(Fonts.Face face, double size) {
        boolean bold = face.bold() || mode() == RenderingMode.FILL_STROKE;
        int ink = rgb();
        boolean same = style.rgb() == ink
                && style.size() == size
                && style.bold() == bold
                && style.italic() == face.italic()
                && style.font().equals(face.name());
        if (!same) style = new Style(face.name(), size, bold, face.italic(), ink);
        return style;
    }

    private static double type3(double scaled, double plain) {
        return scaled <= 0 || scaled > 400 ? plain : scaled;
    }

    private SetAside.@Nullable Reason hidden(Point2D at, double size, double length, int turned) {
        if (!frame.holds(at)) return SetAside.Reason.OFF_THE_PAGE;
        if (size < TINY) return SetAside.Reason.TINY;
        if (mode() == RenderingMode.NEITHER || mode() == RenderingMode.NEITHER_CLIP) return SetAside.Reason.INVISIBLE;
        if (getGraphicsState().getNonStrokeAlphaConstant() == 0) return SetAside.Reason.INVISIBLE;
        double dx = turned == 0 ? length / 2 : 0;
        return paint.swallows(rgb(), at.getX() + dx, at.getY() - (turned == 0 ? size / 3 : 0))
                ? SetAside.Reason.COLOUR_OF_THE_PAPER
                : null;
    }

    private RenderingMode mode() {
        return getGraphicsState().getTextState().getRenderingMode();
    }

    private int rgb() {
        var now = getGraphicsState().getNonStrokingColor();
        if (now != colour) {
            colour = now;
            rgb = rgb(now);
        }
        return rgb;
    }

    private static int rgb(PDColor colour) {
        try {
            return colour.toRGB();
        } catch (IOException | RuntimeException e) {
            return 0x010101; // a pattern: some colour, not that of the paper
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        var actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        int number = properties == null ? -1 : properties.getInt(COSName.MCID);
        open.add(new Span(actual, glyphs.size(), number < 0 ? field() : named.of(number)));
    }

    private @Nullable String field() {
        return open.isEmpty() ? null : open.getLast().field;
    }

    @Override
    public void endMarkedContentSequence() {
        if (open.isEmpty()) return;
        var span = open.removeLast();
        if (span.actual != null && glyphs.size() > span.from)
            replace(glyphs.subList(span.from, glyphs.size()), span.actual);
    }

    private static void replace(List<Glyph> spanned, String actual) {
        var seen = new StringBuilder();
        spanned.forEach(glyph -> seen.append(glyph.text()));
        var said = Meant.instead(seen.toString(), actual);
        if (said == null) return;
        var first = spanned.getFirst();
        double width = Math.max(spanned.getLast().end() - first.x(), 0);
        var one = new Glyph(
                said, first.x(), first.y(), width, first.style(), first.turned(), first.hidden(), first.field());
        spanned.clear();
        spanned.add(one);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        pictures = true;
        Matrix m = getGraphicsState().getCurrentTransformationMatrix();
        var square = new AffineTransform(
                m.getScaleX(), m.getShearY(), m.getShearX(), m.getScaleY(), m.getTranslateX(), m.getTranslateY());
        var unit = new GeneralPath(new Rectangle2D.Double(0, 0, 1, 1));
        paint.picture(frame.place(unit.createTransformedShape(square).getBounds2D()));
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) path.moveTo(x, y);
        else path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) path.moveTo(x3, y3);
        else path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        var point = path.getCurrentPoint();
        return point == null ? new Point2D.Double() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) {
        double opacity = getGraphicsState().getNonStrokeAlphaConstant();
        if (opacity > 0.1 && path.getCurrentPoint() != null) {
            var where = frame.place(path.getBounds2D());
            paint.fill(where, rgb(), opacity);
            if (isDot(where)) glyphs.add(dot(where));
        }
        path.reset();
    }

    /** Lists painted by browsers have small filled shapes for bullets. */
    private static boolean isDot(Rectangle2D where) {
        double w = where.getWidth();
        double h = where.getHeight();
        return w >= 1.5 && w <= 6 && h >= 1.5 && h <= 6 && w / h > 0.6 && w / h < 1.6;
    }

    private Glyph dot(Rectangle2D where) {
        var style = new Style("", LIST_SIZE, false, false, rgb());
        return new Glyph(
                "•", where.getX(), where.getCenterY() + 0.3 * LIST_SIZE, where.getWidth(), style, 0, null, null);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    @Override
    public void shadingFill(COSName shadingName) {
        paint.picture(frame.place(getGraphicsState().getCurrentClippingPath().getBounds2D()));
    }
}
